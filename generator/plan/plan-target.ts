import type { Outcome } from "../diagnostics/outcome.ts";
import { FragmentFile, type FragmentCache } from "./fragment-file.ts";
import { Fragments, type Fragment } from "./fragments.ts";
import { hashFile, type HashedFile } from "./hashed-file.ts";
import { Memo } from "./memo.ts";
import { Pieces } from "./pieces.ts";
import type { Target, TargetInput } from "./target.ts";

/** What a target plans from, apart from what earlier runs have left. */
export type PlanSource = Pick<TargetInput, "spec" | "model" | "document" | "parts">;

/** What is asked of a target; plain data, for any thread. */
export interface PlanTask extends Pick<TargetInput, "options" | "templates"> {
  /** Absent: nothing is kept of it between runs. */
  readonly cache?: FragmentCache | undefined;
  /** What the threads that plan for the target share of its pieces. Absent: there is one. */
  readonly memory?: SharedArrayBuffer;
}

/** Files of a target: all of them, or those of the pieces that a thread has done. */
export interface PlannedPart {
  readonly files: readonly HashedFile[];
  /** For `keepFragments`. */
  readonly made: readonly Pick<Fragment, "path" | "key" | "hash">[];
}

/** Has a target plan its files, with the help of a cache if there is one. */
export async function planTarget(target: Target, source: PlanSource, task: PlanTask): Promise<Outcome<PlannedPart>> {
  const { options, templates, cache, memory } = task;
  const fragments = new Fragments(cache?.scope, cache && new FragmentFile(cache));
  const memo = new Memo(cache && { ...cache, file: cache.memo });
  const pieces = new Pieces(memory);
  const { value, diagnostics } = await target.plan({ ...source, options, templates, fragments, memo, pieces });
  memo.keep();
  if (value === undefined) return { diagnostics };
  const byPath = new Map(fragments.planned.map((fragment) => [fragment.path, fragment]));
  const files = value.map((file) => hashFile(file, byPath.get(file.path)));
  const made = fragments.planned.filter(({ isFound }) => !isFound);
  return { value: { files, made: made.map(({ path, key, hash }) => ({ path, key, hash })) }, diagnostics };
}

/** Has the cache know what a run has made. */
export function keepFragments(cache: FragmentCache | undefined, parts: readonly PlannedPart[]): void {
  if (cache?.isKept) new FragmentFile(cache).keep(parts.flatMap(({ made }) => made));
}
