import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Cache } from "../incremental/cache.ts";
import type { ApiModel, JsonObject } from "../model/model.ts";
import type { PlannedFile } from "./planned-file.ts";

/** The normalized document as a target sees it. */
export type NormalizedRoot = JsonObject & { readonly components: { readonly schemas: JsonObject } };

/** The texts of `templates/<target>/`, by path, with normalized line endings. */
export type Templates = ReadonlyMap<string, string>;

export interface TargetInput {
  /** The spec's name, which is also its folder in the output. */
  readonly spec: string;
  readonly model: ApiModel;
  /** The target's part of the configuration. It is valid against `options`. */
  readonly options: JsonObject;
  readonly templates: Templates;
  /** Results of earlier runs with the same options and templates. */
  readonly cache: Cache;
  /** The normalized document that the model was built from, for passing it to another tool. Do not modify it. */
  readonly document: NormalizedRoot;
}

/**
 * The input of a review, which comes before planning. `cache` has the results of earlier reviews, whatever their
 * options.
 */
export type ReviewInput = Omit<TargetInput, "document">;

/** A fault in a template. `offset` is in UTF-16 units from the start of its text. */
export interface TemplateFault {
  readonly path: string;
  readonly offset: number;
  /** Makes the diagnostic for the place of the template. */
  readonly describe: (place: Place) => Diagnostic;
}

/**
 * A target. Each folder below `generator/targets/` exports one as `target` from its `target.ts`, which is all that
 * registers it.
 */
export interface Target {
  readonly name: string;
  /** JSON Schema of the options, for validation and for editors. Some options depend on the templates. */
  options(templates: Templates): JsonObject;
  /** JSON Schema of a JSON template, by its path and value. `undefined`: any value is valid. */
  templateSchema?(path: string, value: unknown): JsonObject | undefined;
  /** Finds faults in the templates. JSON templates have already been validated against their schemas. */
  reviewTemplates?(templates: Templates): Promise<readonly TemplateFault[]>;
  /** Whether it loads packages that take a second to load, so that starting a worker is worthwhile. */
  readonly isHeavy?: boolean;
  /** Warns of parts of the document that it leaves out or changes. The places come from `placeInModel`. */
  review?(input: ReviewInput): readonly Diagnostic[];
  /** Pure: equal inputs give equal files, byte by byte, and nothing is read or written. */
  plan(input: TargetInput): Promise<readonly PlannedFile[]>;
}
