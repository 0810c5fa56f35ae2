import type { Schema } from "../../../model/model.ts";
import type { View } from "../../../model/schemas/views.ts";
import type { ModelName } from "./model-name.ts";

/** A model that a text links to. */
export interface ModelReference {
  readonly name: ModelName;
  readonly schema: Schema;
  /** Of which view of it the page links. */
  readonly view: View;
}

/** Collects what is linked, so that every link has a target. */
export type Links = Map<string, ModelReference>;
