import type { RecordedSource } from "../document/reading/recorded-sources.ts";
import { replaySources } from "../document/reading/recorded-sources.ts";
import { DocumentCache } from "../incremental/document-cache.ts";
import type { ResultPlace } from "../incremental/result-file.ts";
import { invariant } from "../diagnostics/invariant.ts";
import { readSourceParts } from "../document/normalizing/document-parts.ts";
import { openDocument } from "../document/open-document.ts";
import { modelDocument } from "../pipeline.ts";
import { loadTarget } from "../plan/discover-targets.ts";
import type { HashedFile } from "../plan/hashed-file.ts";
import type { PlanListeners } from "../plan/plan-listeners.ts";
import { planTargets, type TargetRun } from "../plan/plan-targets.ts";
import type { SpecJob } from "../plan/spec-job.ts";

/** One target of a spec for a worker to plan. Plain data. */
export interface PlanTask extends Pick<TargetRun, "options" | "templates"> {
  readonly job: Omit<SpecJob, "targets" | "openCache" | keyof PlanListeners>;
  readonly target: string;
  /** The URL of the folder of all targets. */
  readonly targets: string;
  readonly results: ResultPlace | undefined;
  /** The sources that the main thread has read. */
  readonly sources: readonly RecordedSource[];
}

/**
 * Plans a target from the sources that the main thread has read. Runs the stages of the pipeline without validation and
 * reviews.
 */
export async function runPlanTask(task: PlanTask): Promise<readonly HashedFile[]> {
  const { job, options, templates, results, sources } = task;
  const target = await loadTarget({ targets: new URL(task.targets) }, task.target);
  const run: TargetRun = { target, options, templates, openCache: (parts) => new DocumentCache(parts, results) };
  const { value: document } = await openDocument(job, replaySources(sources));
  invariant(document !== undefined, "a worker refuses a document that the main thread uses");
  const { source } = modelDocument(job, document, readSourceParts(document));
  const planned = await planTargets(source, [run]);
  return planned.flatMap(({ files }) => files);
}
