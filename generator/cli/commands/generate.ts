import { isFailure } from "../../run/failure.ts";
import { writePlan } from "../../run/write-plan.ts";
import { defineCommand } from "../command.ts";
import { concludeGeneration, concludeIdle } from "../conclude-generation.ts";
import { endRun } from "../end-run.ts";
import { cacheFlags, planFlags } from "../parsing/flags.ts";

/** Plans, then writes what changed. */
export const generate = defineCommand({
  name: "generate",
  description: "Plan, then write what changed",
  operands: "[spec..]",
  flags: {
    ...planFlags,
    "dry-run": { type: "boolean", description: "Say what would be written, and write nothing" },
    force: { type: "boolean", description: "Overwrite files that were edited" },
    ...cacheFlags,
  },
  run: (request, context) => {
    const cacheUse = !request.cache ? "none" : request.dryRun ? "read" : "keep";
    return endRun({ ...request, cacheUse }, context, async (run, ending) => {
      const recalled = request.verbose ? undefined : await run.recall();
      if (recalled?.isInStep) return concludeIdle(recalled, ending);
      const planned = await run.plan();
      if (isFailure(planned)) return planned;
      const written = writePlan(run, planned, request);
      return isFailure(written) ? written : concludeGeneration({ run, planned, written }, request, ending);
    });
  },
});
