import { comparePlan } from "../../run/compare-plan.ts";
import { isFailure } from "../../run/failure.ts";
import { defineCommand } from "../command.ts";
import { concludeCheck } from "../conclude-check.ts";
import { endRun } from "../end-run.ts";
import { cacheFlags, planFlags } from "../parsing/flags.ts";

/** Lists what differs from the disk, and why. Writes nothing. */
export const check = defineCommand({
  name: "check",
  description: "Plan, then list what differs from the disk; write nothing",
  operands: "[spec..]",
  flags: {
    ...planFlags,
    diff: { type: "boolean", description: "Print the differences" },
    ...cacheFlags,
  },
  run: (request, context) =>
    endRun({ ...request, cacheUse: request.cache ? "read" : "none" }, context, async (run, ending) => {
      const recalled = await run.recall();
      if (recalled?.isInStep) return concludeCheck({ ...recalled, run, changes: [] }, request, ending);
      const planned = await run.plan();
      if (isFailure(planned)) return planned;
      const changes = comparePlan(run, planned.plan, recalled);
      return isFailure(changes) ? changes : concludeCheck({ ...planned, run, changes }, request, ending);
    }),
});
