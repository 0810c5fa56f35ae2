import type { Order, identifier } from "./schemas.js";
export * from "./schemas.js";

/** What "Get an order" takes. */
export interface GetOrderRequest {
  id: identifier;
}

/** What "Replace an order" takes. */
export interface ReplaceOrderRequest {
  id: identifier;
  body?: Order;
}
