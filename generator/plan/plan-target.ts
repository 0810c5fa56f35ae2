import type { Outcome } from "../diagnostics/outcome.ts";
import { FragmentFile, type FragmentCache } from "./fragment-file.ts";
import { Fragments } from "./fragments.ts";
import { hashFile, type HashedFile } from "./hashed-file.ts";
import type { Target, TargetInput } from "./target.ts";

/** What a target plans from, apart from what earlier runs have left. */
export type PlanOrder = Omit<TargetInput, "fragments">;

/** Has a target plan its files, with the help of a cache if there is one. */
export async function planTarget(
  target: Target,
  order: PlanOrder,
  cache: FragmentCache | undefined,
): Promise<Outcome<readonly HashedFile[]>> {
  const file = cache && new FragmentFile(cache);
  const fragments = new Fragments(cache?.scope, file);
  const { value, diagnostics } = await target.plan({ ...order, fragments });
  if (cache?.isKept) file?.keep(fragments.planned);
  const byPath = new Map(fragments.planned.map((fragment) => [fragment.path, fragment]));
  return { ...(value && { value: value.map((each) => hashFile(each, byPath.get(each.path))) }), diagnostics };
}
