import type { Operation, Schema } from "../../../model/model.ts";
import type { View } from "../../../model/schemas/views.ts";
import type { ModelPath } from "./model-path.ts";

/** What a page calls a schema that has, or may get, a place of its own. */
export interface ModelName {
  /** What it is called in the words of a locale comes from `printPath`. */
  readonly path: ModelPath;
  /** Unique in the whole API, and so on every page. */
  readonly anchor: string;
}

export interface ModelNames {
  /**
   * What a view of a schema is called: a named one that is referred to, or one without a name that has fields or is an
   * enum, which is called by the way to it. `undefined` for all others.
   */
  find(schema: Schema, view: View): ModelName | undefined;
  /** Has `find` know all that the page of an operation may show. */
  prepare(operation: Operation): void;
  /** What is called otherwise than the document around it has it; all other names follow from what has them. */
  readonly collisions: string;
}
