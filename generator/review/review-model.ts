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
  /** What the model was built with. */
  readonly options: Pick<ModelOptions, "resources" | "auth" | "pages" | "methodNames">;
  /** The place of the spec's settings; absent: it has none. */
  readonly configured: NodePlace | undefined;
  readonly cache: Cache | undefined;
}

/** All that needs the model to be seen: in the document, in its settings, and between the two. */
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
