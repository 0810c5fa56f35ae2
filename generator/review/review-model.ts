import type { Diagnostic, NodePlace } from "../diagnostics/diagnostic.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import type { Cache } from "../incremental/cache.ts";
import type { ModelOptions } from "../model/build-model.ts";
import type { ApiModel } from "../model/model.ts";
import { findAmbiguousNames } from "./ambiguous-names.ts";
import { reviewCredentials } from "./review-credentials.ts";
import { reviewDocument } from "./review-document.ts";
import { reviewEnvironment } from "./review-environment.ts";
import { reviewMethods } from "./review-methods.ts";
import { reviewPages } from "./review-pages.ts";
import { reviewResources } from "./review-resources.ts";
import { reviewTagGroups } from "./review-tag-groups.ts";

export interface ModelReview {
  readonly document: NormalizedDocument;
  readonly model: ApiModel;
  /** The settings of the model. */
  readonly options: Pick<ModelOptions, "resources" | "auth" | "pages" | "methodNames">;
  /** The place of the spec's settings. Absent: it has none. */
  readonly configured: NodePlace | undefined;
  readonly cache: Cache | undefined;
}

/** Reviews a document and its settings with the help of its model. */
export function reviewModel({ document, model, options, configured, cache }: ModelReview): Diagnostic[] {
  return [
    ...reviewResources(model, options.resources, configured),
    ...reviewCredentials(model, options.auth, configured),
    ...reviewEnvironment(model, configured),
    ...reviewMethods(model, { given: options.methodNames, configured, origin: document.origin }),
    ...reviewTagGroups(document, model),
    ...findAmbiguousNames(model, document.origin),
    ...reviewDocument(document, model, cache),
    ...reviewPages({ document, model, rules: options.pages, configured, cache }),
  ];
}
