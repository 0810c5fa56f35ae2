import { nameBugs } from "../diagnostics/invariant.ts";
import type { DocumentParts } from "../document/normalizing/document-parts.ts";
import { NO_CACHE, type KeyedCache } from "../incremental/cache.ts";
import { hashFile, type HashedFile } from "./hashed-file.ts";
import type { PlanListeners } from "./plan-listeners.ts";
import type { PlannedFile } from "./planned-file.ts";
import type { Target, TargetInput } from "./target.ts";

/** A target with its options and templates. */
export interface TargetRun extends Pick<TargetInput, "options" | "templates"> {
  readonly target: Target;
  /** Opens the results of earlier runs for a document. Absent: nothing is cached. */
  readonly openCache?: OpenCache;
  /** Has a worker plan the target; `undefined`: none is free. */
  readonly delegate?: () => Promise<readonly HashedFile[]> | undefined;
}

export type OpenCache = (parts: DocumentParts) => KeyedCache;

/** The input that all targets share. */
export interface PlanSource extends Pick<TargetInput, "spec" | "model" | "document"> {
  readonly parts: DocumentParts;
}

export interface TargetFiles {
  readonly target: string;
  readonly files: readonly HashedFile[];
}

/** A target that a worker may already be planning. */
export interface StartedRun extends TargetRun {
  readonly delegated?: Promise<readonly HashedFile[]> | undefined;
}

/** Starts the targets that workers plan. They only need the sources, so they run during all later stages. */
export function startTargets(runs: readonly TargetRun[]): StartedRun[] {
  return runs.map((run) => {
    const delegated = run.delegate?.();
    // If the document is unusable, nothing awaits the files, but a rejection must still be handled.
    delegated?.catch(() => undefined);
    return { ...run, delegated };
  });
}

/** Has every target plan its files. */
export function planTargets(
  source: PlanSource,
  runs: readonly StartedRun[],
  listeners: PlanListeners = {},
): Promise<readonly TargetFiles[]> {
  const progress = { ...listeners, done: 0, total: 0 };
  return Promise.all(
    runs.map(async (run) => {
      return { target: run.target.name, files: await (run.delegated ?? planTarget(source, run, progress)) };
    }),
  );
}

interface Progress extends PlanListeners {
  done: number;
  total: number;
}

/** Prints the files that no earlier run has printed. */
async function planTarget(
  { parts, ...source }: PlanSource,
  run: TargetRun,
  progress: Progress,
): Promise<readonly HashedFile[]> {
  const { target, options, templates } = run;
  const cache = run.openCache?.(parts);
  const files = await target.plan({ ...source, options, templates, cache: cache ?? NO_CACHE });
  progress.total += files.length;
  const { awaited } = progress;
  const toOutputPath = ({ path }: Pick<PlannedFile, "path">): string => `${source.spec}/${target.name}/${path}`;
  const isAwaited = (file: PlannedFile): boolean => awaited?.has(toOutputPath(file)) ?? false;
  const hashed: HashedFile[] = [];
  for (const file of [...files.filter(isAwaited), ...files.filter((each) => !isAwaited(each))]) {
    const printed = await printFile(file, cache);
    hashed.push(printed);
    if (isAwaited(file)) await awaited?.show({ ...printed, path: toOutputPath(file) });
    progress.onPrinted?.(++progress.done, progress.total);
  }
  cache?.save();
  return hashed;
}

async function printFile({ path, text, dependsOn, ...file }: PlannedFile, cache?: KeyedCache): Promise<HashedFile> {
  if (typeof text === "string") return hashFile({ ...file, path, text });
  const print = (): Promise<string> => nameBugs(path, text);
  if (cache === undefined || dependsOn === undefined) return hashFile({ ...file, path, text: await print() });
  const printed = await cache.getOrCompute({ kind: `file ${path}`, ...dependsOn }, print);
  return hashFile({ ...file, path, part: cache.hashKey(dependsOn), text: printed });
}
