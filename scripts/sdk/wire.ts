/**
 * Proves SDKs on the wire: generates them with their tests, builds them, and calls each of their methods against a server
 * that holds the requests against the document.
 *
 *   npm run wire [-- DOCUMENT…]
 *
 * Without a document, those of GenAuth that are here, or else the one of this repository.
 */
import { basename, extname } from "node:path";
import { GENAUTH_DOCUMENTS } from "../genauth.ts";
import { runProgram } from "../run-program.ts";
import { generateSdk } from "./generate-sdk.ts";
import { writeSdk } from "./write-sdk.ts";

const given = process.argv.slice(2);
const known = GENAUTH_DOCUMENTS.length > 0 ? GENAUTH_DOCUMENTS : ["specs/management.openapi.yaml"];
const total = { passed: 0, tests: 0 };

for (const document of given.length > 0 ? given : known) {
  const name = basename(document, extname(document)).replaceAll(".", "-");
  const folder = writeSdk(await generateSdk(name, document, { wireTests: true }), `wire/${name}`);
  for (const words of [["run", "build"], ["test"]]) {
    const { isDone, text } = runProgram("npm", [...words, "--silent"], folder);
    if (words[0] === "test") report(name, text);
    else if (!isDone) throw new Error(text);
  }
}

console.log(`${total.passed} of ${total.tests}`);
process.exitCode = total.passed === total.tests && total.tests > 0 ? 0 : 1;

/** Counts what the test runner says, and prints what has not passed. */
function report(name: string, text: string): void {
  const count = (word: string): number => Number(new RegExp(`^(?:#|ℹ) ${word} (\\d+)`, "m").exec(text)?.[1] ?? 0);
  const [passed, tests] = [count("pass"), count("tests")];
  total.passed += passed;
  // Where not even the count is there, something has failed.
  total.tests += Math.max(tests, 1);
  console.log(`${name}: ${passed} of ${tests}`);
  if (passed < tests || tests === 0) console.log(listFaults(text));
}

function listFaults(text: string): string {
  const lines = text.split("\n").filter((line) => /^not ok|# SKIP|^ {2}error:|error TS|^ {2}[+-] /.test(line));
  return (lines.length > 0 ? lines : text.split("\n")).slice(0, 200).join("\n");
}
