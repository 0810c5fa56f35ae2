import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Cache } from "../incremental/cache.ts";
import type { ApiModel, JsonObject } from "../model/model.ts";
import type { PlannedFile } from "./planned-file.ts";

/** The normalized document, as far as this folder knows it. */
export type NormalizedRoot = JsonObject & { readonly components: { readonly schemas: JsonObject } };

/** The texts of `templates/<target>/`, by path below it, line endings normalized. */
export type Templates = ReadonlyMap<string, string>;

export interface TargetInput {
  /** The spec's name, which is also its folder in the output. */
  readonly spec: string;
  readonly model: ApiModel;
  /** The target's part of the configuration, valid against its `options`. */
  readonly options: JsonObject;
  readonly templates: Templates;
  /** What earlier runs have computed with the same options and templates. */
  readonly cache: Cache;
  /** The normalized document that the model was built from, for what feeds another tool. Never to be changed. */
  readonly document: NormalizedRoot;
}

/** What a review gets, before any file is planned. `cache` has the results of earlier reviews, whatever the options. */
export type ReviewInput = Omit<TargetInput, "document">;

/** A fault in a template, and where in its text it is, in UTF-16 units from the start. */
export interface TemplateFault {
  readonly path: string;
  readonly offset: number;
  /** Makes the diagnostic once it is known where the template is. */
  readonly describe: (place: Place) => Diagnostic;
}

/** What a folder below `generator/targets/` exports from its `target.ts`, as `target`. Nothing else registers it. */
export interface Target {
  readonly name: string;
  /** JSON Schema of the options, for validation and for editors; some depend on which templates there are. */
  options(templates: Templates): JsonObject;
  /** JSON Schema of a template in JSON, by its path and what it holds; `undefined`: it may hold anything. */
  templateSchema?(path: string, value: unknown): JsonObject | undefined;
  /** Finds faults of the templates; those in JSON are valid against their schemas already. */
  reviewTemplates?(templates: Templates): Promise<readonly TemplateFault[]>;
  /** Whether it loads packages that take a second, so that a worker is worth its start. */
  readonly isHeavy?: boolean;
  /** Warns of what it leaves out of the document or does differently. The places come from `placeInModel`. */
  review?(input: ReviewInput): readonly Diagnostic[];
  /** Pure: the same input gives the same files, byte by byte, and nothing is read or written. */
  plan(input: TargetInput): Promise<readonly PlannedFile[]>;
}
