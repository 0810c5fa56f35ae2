import type { Operation, Schema } from "../../../model/model.ts";
import type { ModelPath } from "./model-path.ts";

/** What a page calls a schema that has, or may get, a place of its own. */
export interface ModelName {
  /** What it is called in the words of a locale comes from `printPath`. */
  readonly path: ModelPath;
  /** Unique in the whole API, and so on every page. */
  readonly anchor: string;
}

export interface ModelNames {
  /** Named schemas by their key. */
  readonly named: ReadonlyMap<string, ModelName>;
  /** Schemas without a name: inline objects with fields, and enums. They are called by the way to them. */
  readonly inline: ReadonlyMap<Schema, ModelName>;
  /** Has `inline` know all that the page of an operation may show. */
  prepare(operation: Operation): void;
  /** What is called otherwise than the document around it has it; all other names follow from what has them. */
  readonly collisions: string;
}
