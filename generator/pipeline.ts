import { chain, chainAsync, toOutcome, type Outcome } from "./diagnostics/outcome.ts";
import { readSourceParts, type DocumentParts } from "./document/normalizing/document-parts.ts";
import { normalizeDocument } from "./document/normalizing/normalize.ts";
import type { NormalizedDocument } from "./document/normalizing/normalized-document.ts";
import type { ReadSource } from "./document/fetching/source-reader.ts";
import type { SpecDocument } from "./document/spec-document.ts";
import { openDocument } from "./document/open-document.ts";
import { validateDocument } from "./document/validating/validate.ts";
import { buildModel } from "./model/build-model.ts";
import { refuseEmptyModel } from "./review/refuse-empty-model.ts";
import { reviewModel } from "./review/review-model.ts";
import { planTargets, startTargets, type PlanSource } from "./plan/plan-targets.ts";
import { reviewTargets } from "./plan/review-targets.ts";
import type { ReviewedSpec, SpecJob, SpecResult } from "./plan/spec-job.ts";

/**
 * The whole way from a document to the files of its targets. Nothing is written and nothing is printed: the commands
 * differ only in what they do with the result.
 */
export async function runPipeline(job: SpecJob, read: ReadSource): Promise<Outcome<SpecResult>> {
  return chainAsync(await openDocument(job, read), (opened) => {
    const targets = startTargets(job.targets);
    return chainAsync(reviewOpened(job, opened), async ({ document, model, source }) => {
      const planned = await planTargets(source, targets, job);
      return { value: { document, model, targets: planned }, diagnostics: [] };
    });
  });
}

/** The way up to what is to be said of the document: no file is planned. */
export async function reviewSpec(job: SpecJob, read: ReadSource): Promise<Outcome<ReviewedSpec>> {
  return chain(await openDocument(job, read), (document) => reviewOpened(job, document));
}

function reviewOpened({ spec, model: options, targets, openCache, configured }: SpecJob, document: SpecDocument) {
  const parts = readSourceParts(document);
  const cache = parts && openCache?.(parts);
  return chain(validateDocument(document, cache), (): Outcome<ReviewedSpec> => {
    const { normalized, source } = modelDocument({ spec, model: options }, document, parts);
    const [{ model }, { origin }] = [source, normalized];
    if (model.operations.length === 0) return refuseEmptyModel(normalized);
    const diagnostics = [
      ...reviewModel({ document: normalized, model, options, configured, cache }),
      ...reviewTargets({ spec, targets, model, origin, cache }),
    ];
    cache?.save();
    return toOutcome({ document, model, source }, diagnostics);
  });
}

/** Brings a valid document into one shape, and that into the model that targets plan from. */
export function modelDocument(
  { spec, model: options }: Pick<SpecJob, "spec" | "model">,
  document: SpecDocument,
  parts: DocumentParts | undefined,
): { readonly normalized: NormalizedDocument; readonly source: PlanSource } {
  const normalized = normalizeDocument(document, parts);
  const source = { spec, document: normalized.root, parts: normalized.parts };
  return { normalized, source: { ...source, model: buildModel(normalized, { ...options, spec }) } };
}
