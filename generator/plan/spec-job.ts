import type { NodePlace } from "../diagnostics/diagnostic.ts";
import type { DocumentSource } from "../document/open-document.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import type { ModelOptions } from "../model/build-model.ts";
import type { ApiModel } from "../model/model.ts";
import type { PlanListeners } from "./plan-listeners.ts";
import type { OpenCache, PlanSource, TargetFiles, TargetRun } from "./plan-targets.ts";

/** One spec, with its targets. */
export interface SpecJob extends DocumentSource, PlanListeners {
  /** The spec's name, which is its folder in the output. */
  readonly spec: string;
  readonly model: ModelOptions;
  /** The place of its settings in the configuration. Absent: it is not configured. */
  readonly configured?: NodePlace | undefined;
  readonly targets: readonly TargetRun[];
  /** Opens the results of earlier runs for a document. Absent: nothing is cached. */
  readonly openCache?: OpenCache | undefined;
}

/** A usable document with its model. */
export interface ReviewedSpec {
  readonly document: SpecDocument;
  readonly model: ApiModel;
  readonly source: PlanSource;
}

/** The result of a job. */
export interface SpecResult extends Pick<ReviewedSpec, "document" | "model"> {
  readonly targets: readonly TargetFiles[];
}
