import { chain, chainAsync, type Outcome } from "./diagnostics/outcome.ts";
import { restorePlaces } from "./document/author-places.ts";
import { readSourceParts } from "./document/normalizing/document-parts.ts";
import { expandReferences } from "./document/references/expand-references.ts";
import { normalizeDocument } from "./document/normalizing/normalize.ts";
import { readDocument } from "./document/reading/read.ts";
import type { ReadSource } from "./document/fetching/source-reader.ts";
import type { SpecDocument } from "./document/spec-document.ts";
import { upgradeDocument } from "./document/upgrading/upgrade-document.ts";
import { validateDocument } from "./document/validating/validate.ts";
import { NO_CACHE } from "./incremental/cache.ts";
import { buildModel } from "./model/build-model.ts";
import { refuseEmptyModel } from "./review/refuse-empty-model.ts";
import { reviewDocument } from "./review/review-document.ts";
import { planTargets } from "./plan/plan-targets.ts";
import { reviewTargets } from "./plan/review-targets.ts";
import type { ReviewedSpec, SpecJob, SpecResult } from "./plan/spec-job.ts";

/**
 * The whole way from a document to the files of its targets. Nothing is written and nothing is printed: the commands
 * differ only in what they do with the result.
 */
export async function runPipeline(job: SpecJob, read: ReadSource): Promise<Outcome<SpecResult>> {
  return chainAsync(await reviewSpec(job, read), async ({ document, model, source }) => {
    return {
      value: { document, model, targets: await planTargets(source, job.targets, job.onPrinted) },
      diagnostics: [],
    };
  });
}

/** The way up to what is to be said of the document: no file is planned. */
export async function reviewSpec(job: SpecJob, read: ReadSource): Promise<Outcome<ReviewedSpec>> {
  return chain(await readUpgraded(job, read), (upgraded) => {
    const { diagnostics, ...reviewed } = reviewUpgraded(job, upgraded);
    return { ...reviewed, diagnostics: restorePlaces(diagnostics, upgraded) };
  });
}

/** Reads a document with all of its files, in a version that all that follows is made for. */
export async function readUpgraded(
  { source, allowsOutside = false }: Pick<SpecJob, "source" | "allowsOutside">,
  read: ReadSource,
): Promise<Outcome<SpecDocument>> {
  const document = await readDocument(source, read, { allowsOutside });
  return chainAsync(chain(document, expandReferences), upgradeDocument);
}

function reviewUpgraded({ spec, model: options, targets, openCache }: SpecJob, document: SpecDocument) {
  const parts = readSourceParts(document);
  const cache = parts && openCache?.(parts);
  return chain(validateDocument(document, cache), (): Outcome<ReviewedSpec> => {
    const normalized = normalizeDocument(document, parts);
    const model = buildModel(normalized, { ...options, spec });
    if (model.operations.length === 0) return refuseEmptyModel(normalized);
    const { origin, root } = normalized;
    const diagnostics = [
      ...reviewDocument(normalized, model, cache),
      ...reviewTargets({ targets, model, origin, cache: cache ?? NO_CACHE }),
    ];
    cache?.save();
    const source = { spec, model, document: root, parts: normalized.parts };
    return { value: { document, model, source }, diagnostics };
  });
}
