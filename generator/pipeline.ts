import { chain, chainAsync, type Outcome } from "./diagnostics/outcome.ts";
import { readSourceParts, type DocumentParts } from "./document/document-parts.ts";
import { restorePlaces } from "./document/author-places.ts";
import { expandReferences } from "./document/expand-references.ts";
import { normalizeDocument } from "./document/normalize.ts";
import type { NormalizedDocument } from "./document/normalized-document.ts";
import { readDocument } from "./document/read.ts";
import { reportReads } from "./document/reported-sources.ts";
import type { ReadSource } from "./document/source-reader.ts";
import type { SpecDocument } from "./document/spec-document.ts";
import { upgradeDocument } from "./document/upgrade-document.ts";
import { validateDocument } from "./document/validate.ts";
import { buildModel, type ModelOptions } from "./model/build-model.ts";
import type { ApiModel } from "./model/model.ts";
import { refuseEmptyModel } from "./model/refuse-empty-model.ts";
import { reviewDocument } from "./model/review-document.ts";
import { KnownParts } from "./plan/known-parts.ts";
import type { MemoPlace } from "./plan/memo.ts";
import type { OnPlanned, PlanTask } from "./plan/plan-target.ts";
import { reviewTargets } from "./plan/review-targets.ts";
import { planTargets, type StaffedRun, type TargetFiles, type TargetRun } from "./plan/plan-targets.ts";
import { TargetThread } from "./plan/target-thread.ts";

/** One spec, and what is to be made of it. */
export interface SpecJob {
  /** The spec's name, which is its folder in the output. */
  readonly spec: string;
  /** A file or URL. */
  readonly source: string;
  /** Whether its references may leave the folder or origin of the source. */
  readonly allowsOutside?: boolean;
  readonly model: ModelOptions;
  readonly targets: readonly TargetRun[];
  /** What earlier runs know of the document's parts. Absent: nothing is kept. */
  readonly memo?: MemoPlace | undefined;
}

/** What came of it. */
export interface SpecResult {
  readonly document: SpecDocument;
  readonly model: ApiModel;
  readonly targets: readonly TargetFiles[];
}

/**
 * The whole way from a document to the files of its targets. Nothing is written and nothing is printed: the commands
 * differ only in what they do with the result.
 */
export function runPipeline(job: SpecJob, read: ReadSource, onPlanned?: OnPlanned): Promise<Outcome<SpecResult>> {
  return runStages(job, read, (input) => planTargets({ ...input, onPlanned }));
}

/** The same way, up to what is to be said of the document: no file is planned. */
export function reviewSpec(job: SpecJob, read: ReadSource): Promise<Outcome<SpecResult>> {
  return runStages(job, read, () => Promise.resolve({ value: [], diagnostics: [] }));
}

async function runStages(job: SpecJob, read: ReadSource, plan: typeof planTargets): Promise<Outcome<SpecResult>> {
  const staffed = { ...job, targets: openThreads(job.targets) };
  const threads = staffed.targets.flatMap(({ thread }) => thread ?? []);
  let isPlanned = false;
  try {
    beginThreads(staffed);
    const reading = reportReads(read, (report) => threads.forEach((thread) => thread.report(report)));
    const outcome = await chainAsync(await readUsable(job, reading), async (document) => {
      const { value, diagnostics } = await planDocument(staffed, document, plan);
      return { ...(value && { value }), diagnostics: restorePlaces(diagnostics, document) };
    });
    isPlanned = outcome.value !== undefined;
    return outcome;
  } finally {
    for (const thread of threads) thread.close(!isPlanned);
  }
}

/** A job whose threads are open. */
interface StaffedJob extends Omit<SpecJob, "targets"> {
  readonly targets: readonly StaffedRun[];
}

function openThreads(targets: readonly TargetRun[]): StaffedRun[] {
  return targets.map(({ thread, ...run }) => ({
    ...run,
    ...(thread && { thread: TargetThread.open(run.target.name, thread) }),
  }));
}

/** Reads a document with all of its files, in a version that all that follows is made for. */
export async function readUsable(
  { source, allowsOutside = false }: Pick<SpecJob, "source" | "allowsOutside">,
  read: ReadSource,
): Promise<Outcome<SpecDocument>> {
  const document = await readDocument(source, read, { allowsOutside });
  return chainAsync(chain(document, expandReferences), upgradeDocument);
}

async function planDocument(
  job: StaffedJob,
  source: SpecDocument,
  plan: typeof planTargets,
): Promise<Outcome<SpecResult>> {
  const parts = readSourceParts(source);
  for (const { thread } of job.targets) thread?.divide(parts);
  const known = new KnownParts({ parts, place: job.memo, file: source.root.name });
  const validated = validateDocument(source, known.faultless);
  known.rememberFaults(validated.diagnostics.flatMap(({ place }) => place ?? []));
  return chainAsync(validated, async (document) => {
    const { model, normalized } = modelDocument(document, job, parts);
    if (model.operations.length === 0) return refuseEmptyModel(normalized);
    const source = { spec: job.spec, model, document: normalized.root, parts: normalized.parts };
    const { origin } = normalized;
    const planning = plan({ source, targets: job.targets, origin });
    // While threads plan.
    const warnings = [
      ...reviewDocument(normalized, model, known.recallFor("document")),
      ...reviewTargets({ targets: job.targets, model, origin, recall: (target) => known.recallFor(target) }),
    ];
    known.keep();
    const targets = await planning;
    return {
      ...(targets.value && { value: { document, model, targets: targets.value } }),
      diagnostics: [...warnings, ...targets.diagnostics],
    };
  });
}

/** What targets are given of a document that can be used. */
export interface ModelledDocument {
  readonly normalized: NormalizedDocument;
  readonly model: ApiModel;
}

/** Brings a document into one shape, and that into words of its own. */
export function modelDocument(
  document: SpecDocument,
  { spec, model }: Pick<SpecJob, "spec" | "model">,
  parts?: DocumentParts,
): ModelledDocument {
  const normalized = normalizeDocument(document, parts);
  return { normalized, model: buildModel(normalized, { ...model, spec }) };
}

/** What a thread plans from: a document that may yet prove to be of no use, and that it reads along with this one. */
export interface ThreadOrder extends Pick<SpecJob, "spec" | "source" | "allowsOutside" | "model"> {
  /** By the name of the target: the thread's own, and those that are divided. */
  readonly tasks: ReadonlyMap<string, PlanTask>;
}

function beginThreads({ targets, memo: _, ...job }: StaffedJob): void {
  for (const { thread } of targets) {
    const tasks = targets
      .filter((run) => run.thread === thread || run.memory !== undefined)
      .map(({ target, options, templates, cache, memory }) => {
        return [target.name, { options, templates, cache, ...(memory && { memory }) }] as const;
      });
    thread?.begin({ ...job, tasks: new Map<string, PlanTask>(tasks) } satisfies ThreadOrder);
  }
}
