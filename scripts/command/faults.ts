/**
 * Kills runs while they write. Each must leave files that are old or new, and the next run must mend what it left.
 *
 *   npm run faults                     40 of them
 *   npm run faults -- --kills 200
 */
import { parseArgs } from "node:util";
import { inWorkspace } from "../../generator/testing/commands/command.fixture.ts";
import { interruptRuns } from "../../generator/testing/commands/faulty-runs.fixture.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "40" } } });

await inWorkspace((workspace) => interruptRuns(workspace, "SIGKILL", Number(values.kills)))();
console.log(`${values.kills} runs were killed while they wrote, and mended.`);
