import type { IncludedFile } from "../config/included-file.ts";
import { validateAgainstSchema } from "../config/validate-against-schema.ts";
import { joinPointer } from "../syntax/json-pointer.ts";
import type { JsonObject } from "../syntax/json-value.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import type { RecordedSource } from "../document/reading/recorded-sources.ts";
import { DocumentCache } from "../incremental/document-cache.ts";
import type { ResultPlace } from "../incremental/result-file.ts";
import { loadTarget, readTemplates, type Installation } from "../plan/discover-targets.ts";
import type { HashedFile } from "../plan/hashed-file.ts";
import type { TargetRun } from "../plan/plan-targets.ts";
import type { SpecJob } from "../plan/spec-job.ts";
import type { Target, Templates } from "../plan/target.ts";
import type { WorkerPool } from "../workers/worker-pool.ts";
import type { PlanTask } from "./plan-task.ts";
import { validateTemplates } from "./validate-templates.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";
import { SpecCaches } from "./spec-caches.ts";

/** Workers that plan targets. */
export type PlanWorkers = WorkerPool<PlanTask, readonly HashedFile[]>;

export interface JobContext {
  readonly caches: SpecCaches;
  readonly installation: Installation;
  /** The configuration's file, for diagnostics of options. */
  readonly configFile: string | undefined;
  readonly includedFiles: readonly IncludedFile[];
  /** Absent: everything is planned in this thread. */
  readonly workers: PlanWorkers | undefined;
  /** The pipeline fills it while it reads. */
  readonly sources: readonly RecordedSource[];
}

/** Below this size, starting a worker costs more than it saves. */
const MIN_WORKER_BYTES = 300_000;

/** Resolves a spec to a job: loads its targets, and validates their options and templates. */
export async function resolveJob(spec: SelectedSpec, context: JobContext): Promise<Outcome<SpecJob>> {
  const { name, source, allowsOutside, model } = spec;
  const job = { spec: name, source, allowsOutside, model };
  const targets = await Promise.all([...spec.targets.keys()].map((name) => loadTarget(context.installation, name)));
  // One target is left for this thread, which would be idle otherwise.
  const own = targets.find((target) => !target.isHeavy) ?? targets[0];
  const outcomes = await Promise.all(
    targets.map((target) => {
      const workers = target === own ? undefined : context.workers;
      return prepareTarget(target, spec.targets.get(target.name) ?? {}, { ...context, job, workers });
    }),
  );
  return toOutcome(
    {
      ...job,
      configured: spec.configured,
      openCache: (parts) => context.caches.openDocument(parts),
      targets: outcomes.flatMap(({ value }) => value ?? []),
    },
    outcomes.flatMap(({ diagnostics }) => diagnostics),
  );
}

interface TargetContext extends JobContext {
  readonly job: PlanTask["job"];
}

async function prepareTarget(target: Target, options: JsonObject, context: TargetContext): Promise<Outcome<TargetRun>> {
  const { installation, caches, configFile = "the command line", includedFiles: files } = context;
  const templates = readTemplates(installation, target.name);
  const results = caches.placeTarget({ target, options, templates });
  // All options are optional, and loading the validator is slow.
  const hasNoOptions = Object.keys(options).length === 0;
  const pointer = joinPointer("/targets", target.name);
  const validation = { value: options, schema: target.options(templates), file: configFile, files, pointer };
  const diagnostics = [
    ...(await findTemplateFaults(target, templates, caches)),
    ...(hasNoOptions ? [] : await validateAgainstSchema(validation)),
  ];
  const run: TargetRun = { target, options, templates, openCache: (parts) => new DocumentCache(parts, results) };
  return toOutcome({ ...run, delegate: () => delegate(run, results, context) }, diagnostics);
}

async function findTemplateFaults(target: Target, templates: Templates, caches: SpecCaches): Promise<Diagnostic[]> {
  const cache = caches.openTemplates(target, templates);
  const faults = await cache.getOrCompute({ kind: "faults" }, () => validateTemplates(target, templates));
  cache.save();
  return faults;
}

/** Has a worker plan a target without cached results. */
function delegate(
  { target, options, templates }: TargetRun,
  results: ResultPlace | undefined,
  { job, workers, installation, sources }: TargetContext,
): Promise<readonly HashedFile[]> | undefined {
  const bytes = sources.reduce((sum, { bytes = [] }) => sum + bytes.length, 0);
  if (!target.isHeavy || !SpecCaches.isCold(results) || bytes < MIN_WORKER_BYTES) return undefined;
  const targets = installation.targets.href;
  return workers?.run({ job, target: target.name, targets, options, templates, results, sources });
}
