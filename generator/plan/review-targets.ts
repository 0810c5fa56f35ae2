import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { NO_CACHE, type Cache } from "../incremental/cache.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import { restoreOrigins } from "./model-place.ts";
import type { TargetRun } from "./plan-targets.ts";

export interface TargetsReview {
  readonly targets: readonly Pick<TargetRun, "target" | "options" | "templates">[];
  readonly model: ApiModel;
  /** From a pointer of the model to what the author wrote. */
  readonly origin: (pointer: Pointer) => Place;
  /** Absent: nothing is kept. */
  readonly cache?: Cache | undefined;
}

/** What the targets leave out of a document, without planning any file of it. */
export function reviewTargets({ targets, model, origin, cache = NO_CACHE }: TargetsReview): Diagnostic[] {
  return targets.flatMap(({ target, options, templates }) =>
    restoreOrigins(target.review?.({ model, options, templates, cache }) ?? [], origin),
  );
}
