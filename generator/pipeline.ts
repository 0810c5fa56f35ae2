import { chainAsync, mapOutcome, type Outcome } from "./diagnostics/outcome.ts";
import { restorePlaces } from "./document/author-places.ts";
import { normalizeDocument } from "./document/normalize.ts";
import { readDocument } from "./document/read.ts";
import type { ReadSource } from "./document/source-reader.ts";
import type { SpecDocument } from "./document/spec-document.ts";
import { upgradeDocument } from "./document/upgrade-document.ts";
import { validateDocument } from "./document/validate.ts";
import { buildModel, type ModelOptions } from "./model/build-model.ts";
import type { ApiModel } from "./model/model.ts";
import { planTargets, type TargetFiles, type TargetRun } from "./plan/plan-targets.ts";

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
export async function runPipeline(job: SpecJob, read: ReadSource): Promise<Outcome<SpecResult>> {
  const authored = await readDocument(job.source, read, { allowsOutside: job.allowsOutside ?? false });
  return chainAsync(await chainAsync(authored, upgradeDocument), async (document) => {
    const { value, diagnostics } = await planDocument(job, document);
    return { ...(value && { value }), diagnostics: restorePlaces(diagnostics, document) };
  });
}

async function planDocument(job: SpecJob, source: SpecDocument): Promise<Outcome<SpecResult>> {
  return chainAsync(validateDocument(source), async (document) => {
    const normalized = normalizeDocument(document);
    return chainAsync(buildModel(normalized, job.model), async (model) => {
      const { root, origin } = normalized;
      const input = { spec: job.spec, model, schemas: root.components.schemas, targets: job.targets, origin };
      return mapOutcome(await planTargets(input), (targets) => ({ document, model, targets }));
    });
  });
}
