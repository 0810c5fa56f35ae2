import type { NamedSchema, Operation, Schema } from "../../../model/model.ts";
import type { View } from "../../../model/schemas/views.ts";
import type { ModelPath } from "./model-path.ts";

/** The name of a schema that has, or may get, a section or page. */
export interface ModelName {
  /** What it is called in the words of a locale comes from `printPath`. */
  readonly path: ModelPath;
  /** Unique in the whole API, and so on every page. */
  readonly anchor: string;
}

/** A model that a text links to. */
export interface ModelReference {
  readonly name: ModelName;
  readonly schema: Schema;
  /** Of which view of it the page links. */
  readonly view: View;
}

/** Whether a model is a named schema. */
export function isNamed({ path }: ModelName): boolean {
  return path.start.kind === "type" && path.steps.length === 0;
}

export interface ModelNames {
  /**
   * What a view of a schema is called: a named one that is referred to, or one without a name that has fields or is an
   * enum, which is called by the way to it. `undefined` for all others.
   */
  find(schema: Schema, view: View): ModelName | undefined;
  /** Has `find` and `resolve` know all that the page of an operation, or of a named schema, may show. */
  prepare(owner: Operation | NamedSchema): void;
  /** The model with an anchor, once its owner is prepared. */
  resolve(anchor: string): ModelReference | undefined;
  /** The key of the named schema whose view has an anchor; `undefined` for models without a name. */
  findKey(anchor: string): string | undefined;
  /** The names that collisions changed. All others follow from the part of the document that has them. */
  readonly collisions: string;
}
