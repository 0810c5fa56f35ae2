import type { Identifier, Order } from "./schemas.js";
export * from "./schemas.js";

/** What "Get an order" takes. */
export interface GetOrderRequest {
  id: Identifier;
}

/** What "Replace an order" takes. */
export interface ReplaceOrderRequest {
  id: Identifier;
  body?: Order;
}
