import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { NO_CACHE, type Cache } from "../incremental/cache.ts";
import type { Pointer } from "../model/model.ts";
import { restoreOrigins } from "./model-place.ts";
import type { TargetRun } from "./plan-targets.ts";
import type { ReviewInput } from "./target.ts";

export interface TargetsReview extends Pick<ReviewInput, "spec" | "model"> {
  readonly targets: readonly TargetRun[];
  /** Maps a pointer of the model to the author's text. */
  readonly origin: (pointer: Pointer) => Place;
  /** Absent: nothing is cached. */
  readonly cache?: Cache | undefined;
}

/** Reports the parts of a document that targets leave out. Plans no file. */
export function reviewTargets({ spec, targets, model, origin, cache = NO_CACHE }: TargetsReview): Diagnostic[] {
  return targets.flatMap(({ target, options, templates }) => {
    const found = target.review?.({ spec, model, options, templates, cache }) ?? [];
    return restoreOrigins(found, origin);
  });
}
