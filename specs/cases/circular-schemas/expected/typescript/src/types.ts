import type { components } from "./openapi.js";

/** Any value of JSON */
export type AnyValue = components["schemas"]["AnyValue"];

export type Cat = components["schemas"]["Cat"];

export type Dog = components["schemas"]["Dog"];

/** A base that lists what extends it */
export type Pet = components["schemas"]["Pet"];

/** A base that lists what extends it */
export type PetBase = components["schemas"]["PetBase"];

/** A list of such lists */
export type Tree = components["schemas"]["Tree"];

/** What "Plant a tree" takes. */
export interface PlantTreeRequest {
  /** A list of such lists */
  tree: Tree;
  /** Any value of JSON */
  any?: AnyValue;
}
