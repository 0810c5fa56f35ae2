import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { NO_CACHE, type Cache } from "../incremental/cache.ts";
import type { ApiModel, JsonObject, Pointer } from "../model/model.ts";
import { restoreOrigins } from "./model-place.ts";
import type { Target } from "./target.ts";

export interface TargetsReview {
  readonly targets: readonly { readonly target: Target; readonly options: JsonObject }[];
  readonly model: ApiModel;
  /** From a pointer of the model to what the author wrote. */
  readonly origin: (pointer: Pointer) => Place;
  /** Absent: nothing is kept. */
  readonly cache?: Cache | undefined;
}

/** What the targets leave out of a document, without planning any file of it. */
export function reviewTargets({ targets, model, origin, cache = NO_CACHE }: TargetsReview): Diagnostic[] {
  return targets.flatMap(({ target, options }) => restoreOrigins(target.review?.(model, cache, options) ?? [], origin));
}
