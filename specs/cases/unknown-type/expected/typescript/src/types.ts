export * from "./schemas.js";

/** The request of "listOrders". */
export interface ListOrdersRequest {
  state?: unknown;
}
