import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import type { RecallFindings } from "../model/review-document.ts";
import { restoreOrigins } from "./model-place.ts";
import type { Target } from "./target.ts";

export interface TargetsReview {
  readonly targets: readonly { readonly target: Target }[];
  readonly model: ApiModel;
  /** From a pointer of the model to what the author wrote. */
  readonly origin: (pointer: Pointer) => Place;
  /** What earlier runs have found, by the target's name. */
  readonly recall: (target: string) => RecallFindings;
}

/** What the targets leave out of a document, without planning any file of it. */
export function reviewTargets({ targets, model, origin, recall }: TargetsReview): Diagnostic[] {
  return targets.flatMap(({ target }) => {
    return restoreOrigins(target.review?.(model, recall(target.name)) ?? [], origin);
  });
}
