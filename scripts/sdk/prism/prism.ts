/**
 * Makes the calls of the wire tests against prism, which knows nothing of this project, and compares what it refuses with
 * the list in `refusals.json`.
 *
 *   npm run prism [-- --update] [-- DOCUMENT…]
 *
 * Without a document, those of GenAuth that are here, or else the one of this repository. `--update` writes the list.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { format } from "prettier";
import { GENAUTH_DOCUMENTS } from "../../genauth.ts";
import { withPrism } from "./prism-server.ts";
import { generateSdk } from "../generate-sdk.ts";
import { writeSdk } from "../write-sdk.ts";

/** What prism says against a call, by the method. */
type Refusals = Readonly<Record<string, string>>;

/** `wire-calls.ts` of a generated package. */
interface WireCalls {
  readonly inputs: Readonly<Record<string, object | string>>;
  readonly createClient: (baseUrl: string) => Readonly<Record<string, (input: object) => Promise<unknown>>>;
}

const LIST = fileURLToPath(new URL("refusals.json", import.meta.url));
const words = process.argv.slice(2);
const isUpdate = words.includes("--update");
const given = words.filter((word) => word !== "--update");
const known = GENAUTH_DOCUMENTS.length > 0 ? GENAUTH_DOCUMENTS : ["specs/management.openapi.yaml"];
const list = JSON.parse(readFileSync(LIST, "utf8")) as Record<string, Refusals>;
let areAllExpected = true;

for (const document of given.length > 0 ? given : known) {
  const name = basename(document, extname(document)).replaceAll(".", "-");
  const folder = writeSdk(await generateSdk(name, document, { wireTests: true }), `wire/${name}`);
  const calls = (await import(pathToFileURL(join(folder, "test/wire-calls.ts")).href)) as WireCalls;
  const refusals = await withPrism(resolve(document), (baseUrl) => callAll(calls, baseUrl));
  const count = Object.keys(calls.inputs).length;
  console.log(`${name}: prism accepts ${count - Object.keys(refusals).length} of ${count}`);
  for (const [method, reason] of Object.entries(refusals)) console.log(`  ${method}: ${reason}`);
  const isExpected = isDeepStrictEqual(refusals, list[name] ?? {});
  if (!isExpected && !isUpdate) {
    console.log(`  This is not what ${LIST} says; --update writes it.`);
    areAllExpected = false;
  }
  list[name] = refusals;
}

if (isUpdate) writeFileSync(LIST, await format(JSON.stringify(list), { parser: "json", printWidth: 120 }));
process.exitCode = areAllExpected ? 0 : 1;

async function callAll({ inputs, createClient }: WireCalls, baseUrl: string): Promise<Refusals> {
  const client = createClient(baseUrl);
  const refusals: Record<string, string> = {};
  for (const [method, input] of Object.entries(inputs)) {
    if (typeof input === "string") refusals[method] = input;
    else {
      const refusal = await findRefusal(async () => client[method]?.(input));
      if (refusal !== undefined) refusals[method] = refusal;
    }
  }
  return refusals;
}

interface PrismProblem {
  readonly title?: string;
  readonly type?: string;
  readonly validation?: readonly { readonly message: string }[];
}

/** Why prism takes a request for none of the document's; `undefined`: it takes it. What it answers is its own matter. */
async function findRefusal(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call();
  } catch (fault) {
    const {
      body,
      name = "",
      message = "",
    } = fault as { readonly body?: unknown; readonly name?: string; readonly message?: string };
    const problem = Object(body) as PrismProblem;
    if (problem.type?.startsWith("https://stoplight.io/prism/errors#") === true)
      return problem.validation?.map((each) => each.message).join("; ") ?? problem.title;
    // The document's own example of an answer may say that the call failed.
    return body === undefined ? `${name}: ${message}` : undefined;
  }
  return undefined;
}
