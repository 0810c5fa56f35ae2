import type { AnyValue, Tree } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Plant a tree". */
export interface PlantTreeRequest {
  /** A list of such lists */
  tree: Tree;
  /** Any value of JSON */
  any?: AnyValue;
}
