/** What "listOrders" takes. */
export interface ListOrdersRequest {
  state?: unknown;
}
