export * from "./schemas.js";

/** What "listOrders" takes. */
export interface ListOrdersRequest {
  /** The first one counts */
  page?: number;
}
