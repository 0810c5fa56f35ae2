import type { AnyValue, Tree } from "./schemas.js";
export * from "./schemas.js";

/** What "Plant a tree" takes. */
export interface PlantTreeRequest {
  /** A list of such lists */
  tree: Tree;
  /** Any value of JSON */
  any?: AnyValue;
}
