import type { NodePlace } from "../diagnostics/diagnostic.ts";
import type { DocumentSource } from "../document/open-document.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import type { ModelOptions } from "../model/build-model.ts";
import type { ApiModel } from "../model/model.ts";
import type { PlanListeners } from "./plan-listeners.ts";
import type { OpenCache, PlanSource, TargetFiles, TargetRun } from "./plan-targets.ts";

/** One spec, with the targets to plan for it. */
export interface SpecJob extends DocumentSource, PlanListeners {
  /** The spec's name, which is its folder in the output. */
  readonly spec: string;
  readonly model: ModelOptions;
  /** Where its settings are in the configuration. Absent: it is not configured. */
  readonly configured?: NodePlace | undefined;
  readonly targets: readonly TargetRun[];
  /** Opens what earlier runs have found in a document of these parts. Absent: nothing is kept. */
  readonly openCache?: OpenCache | undefined;
}

/** A document that can be used. */
export interface ReviewedSpec {
  readonly document: SpecDocument;
  readonly model: ApiModel;
  readonly source: PlanSource;
}

/** What came of a job. */
export interface SpecResult extends Pick<ReviewedSpec, "document" | "model"> {
  readonly targets: readonly TargetFiles[];
}
