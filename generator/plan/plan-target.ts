import type { Outcome } from "../diagnostics/outcome.ts";
import { FragmentFile, type FragmentCache } from "./fragment-file.ts";
import { Fragments, type Fragment } from "./fragments.ts";
import { hashFile, type HashedFile } from "./hashed-file.ts";
import { Memo, type MemoEntries } from "./memo.ts";
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

/** What a target has planned, and how to keep for later runs what it has worked out: when there is time for it. */
export interface Planning {
  readonly outcome: Outcome<PlannedPart>;
  readonly keep: () => void;
}

/** Hears of how many operations all files are planned, of all that there are. */
export type OnPlanned = (done: number, total: number) => void;

/** What is said while a target is planned. */
export interface PlanningTalk {
  /** What threads that plan together tell each other of what they have worked out before the first piece. */
  readonly told?: MemoEntries | undefined;
  readonly tell?: (known: MemoEntries) => void;
  readonly onPlanned?: OnPlanned | undefined;
}

/** What there is of a document that is of no use, or of a target that others have planned. */
export const NOTHING: Planning = {
  outcome: { value: { files: [], made: [] }, diagnostics: [] },
  keep: () => undefined,
};

/**
 * Has a target plan its files, with the help of a cache if there is one, which is read while the source may still be on its
 * way.
 */
export async function planTarget(
  target: Target,
  coming: PlanSource | Promise<PlanSource | undefined>,
  task: PlanTask,
  { told, tell, onPlanned }: PlanningTalk = {},
): Promise<Planning> {
  const { options, templates, cache, memory } = task;
  const fragments = new Fragments(cache?.scope, cache && new FragmentFile(cache));
  const memo = new Memo(cache && { ...cache, file: cache.memo }, told);
  const source = await coming;
  if (source === undefined) return NOTHING;
  const operations = source.model.operations.length;
  const pieces = new Pieces(memory, {
    onBegin: () => tell?.(memo.used),
    // An operation may have several pieces, and there are others.
    onDone: (taken, total) => onPlanned?.(Math.floor((operations * taken) / total), operations),
  });
  const { value, diagnostics } = await target.plan({ ...source, options, templates, fragments, memo, pieces });
  const keep = (): void => memo.keep();
  if (value === undefined) return { outcome: { diagnostics }, keep };
  const byPath = new Map(fragments.planned.map((fragment) => [fragment.path, fragment]));
  const files = value.map((file) => hashFile(file, byPath.get(file.path)));
  const made = fragments.planned.filter(({ isFound }) => !isFound);
  const part = { files, made: made.map(({ path, key, hash }) => ({ path, key, hash })) };
  return { outcome: { value: part, diagnostics }, keep };
}

/** Has the cache know what a run has made. */
export function keepFragments(cache: FragmentCache | undefined, parts: readonly PlannedPart[]): void {
  if (cache?.isKept) new FragmentFile(cache).keep(parts.flatMap(({ made }) => made));
}
