import type { Priority, State } from "./schemas.js";
export * from "./schemas.js";

/** The request of "List orders". */
export interface ListOrdersRequest {
  state?: State;
  /**
   * What to sort by
   *
   * - `"asc"`: Smallest first
   * - `"desc"`: Largest first
   *
   * @defaultValue "asc"
   */
  sort?: "asc" | "desc";
  priority?: Priority[];
}
