import type { Outcome } from "../diagnostics/outcome.ts";
import { FragmentFile, type FragmentCache } from "./fragment-file.ts";
import { Fragments } from "./fragments.ts";
import type { PlannedFile, Target, TargetInput } from "./target.ts";

/** What a target plans from, apart from what earlier runs have left. */
export type PlanOrder = Omit<TargetInput, "fragments">;

/** Has a target plan its files, with the help of a cache if there is one. */
export async function planTarget(
  target: Target,
  order: PlanOrder,
  cache: FragmentCache | undefined,
): Promise<Outcome<readonly PlannedFile[]>> {
  if (cache === undefined) return target.plan({ ...order, fragments: new Fragments() });
  const file = new FragmentFile(cache);
  const fragments = new Fragments(cache.scope, file);
  const outcome = await target.plan({ ...order, fragments });
  if (cache.isKept) file.keep(fragments.made);
  return outcome;
}
