import type { Place } from "../diagnostics/diagnostic.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import type { Pointer } from "../model/model.ts";
import type { HashedFile } from "./hashed-file.ts";
import type { MemoEntries } from "./memo.ts";
import { restoreOrigins } from "./model-place.ts";
import {
  keepFragments,
  planTarget,
  type OnPlanned,
  type PlannedPart,
  type PlanSource,
  type PlanTask,
} from "./plan-target.ts";
import type { Target } from "./target.ts";
import type { TargetThread, ThreadSettings } from "./target-thread.ts";

/** A target with what the configuration and the installation give it. */
export interface TargetRun extends PlanTask {
  readonly target: Target;
  /** How to open a thread for it. Absent: it is planned in this one. */
  readonly thread?: ThreadSettings | undefined;
}

/** A target that is planned in the thread that was opened for it, if any. */
export interface StaffedRun extends Omit<TargetRun, "thread"> {
  readonly thread?: TargetThread | undefined;
}

export interface TargetFiles {
  readonly target: string;
  readonly files: readonly HashedFile[];
}

export interface TargetsInput {
  readonly source: PlanSource;
  readonly targets: readonly StaffedRun[];
  /** From a pointer of the model to what the author wrote. */
  readonly origin: (pointer: Pointer) => Place;
  /** Of the target that is planned in this thread. */
  readonly onPlanned?: OnPlanned | undefined;
}

/** Has every target plan its files, side by side. */
export async function planTargets(input: TargetsInput): Promise<Outcome<readonly TargetFiles[]>> {
  const { targets, origin } = input;
  const threads = targets.flatMap(({ thread }) => thread ?? []);
  const planned = await Promise.all(
    targets.map(async (run) => {
      const own = run.thread?.plan(run.target) ?? planHere(run, input, threads);
      // Threads that are done with their own target take pieces of those that are divided.
      const helped = run.memory === undefined ? [] : threads.map((thread) => thread.plan(run.target));
      return joinParts(run, await Promise.all([own, ...helped]));
    }),
  );
  return toOutcome(
    planned.map(({ target, files }) => ({ target, files })),
    planned.flatMap(({ diagnostics }) => restoreOrigins(diagnostics, origin)),
  );
}

async function planHere(
  run: StaffedRun,
  { source, onPlanned }: TargetsInput,
  threads: readonly TargetThread[],
): Promise<Outcome<PlannedPart>> {
  const tell = (known: MemoEntries): void => threads.forEach((thread) => thread.tell(run.target, known));
  const talk = { onPlanned, ...(run.memory !== undefined && { tell }) };
  const { outcome, keep } = await planTarget(run.target, source, run, talk);
  keep();
  return outcome;
}

function joinParts({ target, cache }: StaffedRun, outcomes: readonly Outcome<PlannedPart>[]) {
  const parts = outcomes.flatMap(({ value }) => value ?? []);
  keepFragments(cache, parts);
  return {
    target: target.name,
    files: parts.flatMap(({ files }) => files),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
