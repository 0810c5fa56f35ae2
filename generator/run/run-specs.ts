import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupWarnings } from "../diagnostics/group-warnings.ts";
import { hasErrors, type Outcome } from "../diagnostics/outcome.ts";
import type { ReadSource } from "../document/fetching/source-reader.ts";
import { recordSources, type RecordedSource } from "../document/reading/recorded-sources.ts";
import type { HashedFile } from "../plan/hashed-file.ts";
import type { OnPrinted } from "../plan/plan-listeners.ts";
import type { ReviewedSpec, SpecJob, SpecResult } from "../plan/spec-job.ts";
import { WorkerPool } from "../workers/worker-pool.ts";
import type { Failure } from "./failure.ts";
import type { PlanTask } from "./plan-task.ts";
import { resolveJob, type PlanWorkers } from "./resolve-job.ts";
import type { RunContext } from "./run-context.ts";
import type { RunRequest } from "./run-request.ts";
import type { RunScope } from "./run-scope.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";
import { SpecCaches } from "./spec-caches.ts";
import { createSpecReader } from "./spec-reader.ts";

/** A spec with its result. */
export interface SpecRun<Result> {
  readonly spec: SelectedSpec;
  readonly result: Result;
  /** Equal warnings are merged. */
  readonly diagnostics: readonly Diagnostic[];
  /** The sources that were read. */
  readonly sources: readonly RecordedSource[];
}

/** The results of all specs. If one spec fails, the others are still processed. */
export interface SpecRuns<Result> {
  readonly results: readonly SpecRun<Result>[];
  readonly diagnostics: readonly Diagnostic[];
  /** The failures of unusable specs. */
  readonly failures: readonly Failure[];
}

export type ReviewedSpecs = SpecRuns<ReviewedSpec>;

/** Reads and reviews all specs. */
export function reviewSpecs(scope: RunScope, request: RunRequest, context: RunContext): Promise<ReviewedSpecs> {
  return runSpecs(scope, { ...context, request, verb: "Reading" }, async (job, read) => {
    return (await import("../pipeline.ts")).reviewSpec(job, read);
  });
}

/** Plans the files of all specs. */
export async function planSpecs(
  scope: RunScope,
  request: RunRequest,
  context: RunContext,
): Promise<SpecRuns<SpecResult>> {
  const { worker } = context.installation;
  const workers = worker && new WorkerPool<PlanTask, readonly HashedFile[]>(worker);
  try {
    return await runSpecs(scope, { ...context, request, workers, verb: "Planning" }, async (job, read) => {
      return (await import("../pipeline.ts")).runPipeline(job, read);
    });
  } finally {
    await workers?.close();
  }
}

interface SpecContext extends RunContext {
  readonly request: Pick<RunRequest, "cacheUse">;
  readonly workers?: PlanWorkers | undefined;
  /** The step to show: `Planning`, `Reading`. */
  readonly verb: string;
}

type Stages<Result> = (job: SpecJob, read: ReadSource) => Promise<Outcome<Result>>;

async function runSpecs<Result>(
  scope: RunScope,
  context: SpecContext,
  stages: Stages<Result>,
): Promise<SpecRuns<Result>> {
  const results: SpecRun<Result>[] = [];
  const failures: Failure[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const spec of scope.specs) {
    const onPrinted = context.onStep(`${context.verb} ${spec.name}`);
    const run = await runSpec(spec, { scope, stages, context, onPrinted });
    diagnostics.push(...run.diagnostics);
    if ("reason" in run) failures.push(run);
    else results.push(run);
  }
  return { results, diagnostics, failures };
}

interface SpecRunInput<Result> {
  readonly scope: RunScope;
  readonly stages: Stages<Result>;
  readonly context: SpecContext;
  readonly onPrinted: OnPrinted;
}

async function runSpec<Result>(
  spec: SelectedSpec,
  { scope, stages, context, onPrinted }: SpecRunInput<Result>,
): Promise<SpecRun<Result> | Failure> {
  const sources: RecordedSource[] = [];
  const { cacheUse } = context.request;
  const job = await resolveJob(spec, {
    installation: context.installation,
    configFile: scope.config.file,
    includedFiles: scope.config.files ?? [],
    caches: new SpecCaches(spec, scope.outPath, { ...context, cacheUse }),
    workers: context.workers,
    sources,
  });
  if (job.value === undefined) return { reason: "usage", diagnostics: job.diagnostics };
  const read = recordSources(createSpecReader(spec, scope, context), sources);
  const { value, diagnostics: found } = await stages({ ...job.value, onPrinted, awaited: context.awaited }, read);
  const diagnostics = groupWarnings(found);
  if (value === undefined || hasErrors(diagnostics)) return { reason: "spec", diagnostics };
  return { spec, result: value, diagnostics, sources };
}
