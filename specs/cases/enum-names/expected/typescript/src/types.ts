import type { Priority, State } from "./schemas.js";
export * from "./schemas.js";

/** What "List orders" takes. */
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
