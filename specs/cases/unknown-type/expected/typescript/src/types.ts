export * from "./schemas.js";

/** What "listOrders" takes. */
export interface ListOrdersRequest {
  state?: unknown;
}
