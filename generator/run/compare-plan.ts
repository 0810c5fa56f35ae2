import type { Plan } from "../plan/plan.ts";
import { isUntouched, type Change } from "../sync/change.ts";
import { compareOutput } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import { findObstacles } from "../sync/refusals.ts";
import { fail, type RunFailure } from "./failure.ts";
import type { RecalledOutput } from "./recalling/recall-output.ts";
import type { RunScope } from "./run-scope.ts";

/** Compares the plan with the disk. `recalled` is the plan that an earlier run made from the same inputs. */
export function comparePlan(
  { out, lockFile }: RunScope,
  plan: Plan,
  recalled?: RecalledOutput,
): readonly Change[] | RunFailure {
  const disk = readOutput(out, plan);
  if (disk.value === undefined) return fail("no-verdict", disk.diagnostics);
  const earlier = recalled && new Map(recalled.plan.files.map(({ path, hash }) => [path, hash]));
  const changes = compareOutput({ plan, disk: disk.value, lockFile, earlier });
  const obstacles = findObstacles(
    out,
    changes.filter((change) => !isUntouched(change)),
  );
  return obstacles.length > 0 ? fail("no-verdict", obstacles) : changes;
}
