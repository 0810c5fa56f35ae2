export * from "./schemas.js";

/** The request of "listOrders". */
export interface ListOrdersRequest {
  /** The first one counts */
  page?: number;
}
