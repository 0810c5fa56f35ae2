/**
 * Proves that `check` can be trusted: mutates checkouts of this repository in every way that a team does, commits, and
 * holds what `check` says against what `generate` then does. See `judge.ts` for the sentence that must hold.
 *
 *   npm run gate                       all mutations
 *   npm run gate -- --only merge       those whose name has this in it
 *   npm run gate -- --verbose          also what the command printed
 */
import { parseArgs } from "node:util";
import { Checkout } from "./checkout.ts";
import { edits } from "./edits.ts";
import { inputs } from "./inputs.ts";
import { judge, type Verdict } from "./judge.ts";
import { lockEdits } from "./lock-edits.ts";
import { merges } from "./merges.ts";

/** As many as these machines have processors. */
const CHECKOUTS = 2;

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, verbose: { type: "boolean", default: false } },
});

const queue = [...edits, ...lockEdits, ...inputs, ...merges].filter(({ name }) => name.includes(values.only));
const verdicts: Verdict[] = [];

async function work(): Promise<void> {
  const checkout = await Checkout.create();
  try {
    for (let mutation = queue.shift(); mutation !== undefined; mutation = queue.shift())
      report(await judge(checkout, mutation));
  } finally {
    checkout.dispose();
  }
}

function report(verdict: Verdict): void {
  verdicts.push(verdict);
  const { mutation, check, generate, advice, faults } = verdict;
  const codes = [`check ${check.exitCode}`, `generate ${generate.exitCode}`].join("  ");
  console.log(`${faults.length === 0 ? "ok   " : "FAULT"}  ${codes}  ${mutation.name}`);
  for (const [line, exitCode] of advice) console.log(`         ${exitCode}  ${line}`);
  for (const fault of faults) console.log(`       ${fault}`);
  if (values.verbose) for (const { output } of [check, generate]) console.log(output.replace(/^/gm, "       | "));
}

await Promise.all(Array.from({ length: CHECKOUTS }, work));
const faulty = verdicts.filter(({ faults }) => faults.length > 0).length;
console.log(`\n${verdicts.length} mutations, ${verdicts.length - faulty} as they should be, ${faulty} not.`);
process.exitCode = faulty === 0 && verdicts.length > 0 ? 0 : 1;
