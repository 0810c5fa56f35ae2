import type { Identifier, Order } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Get an order". */
export interface GetOrderRequest {
  id: Identifier;
}

/** The request of "Replace an order". */
export interface ReplaceOrderRequest {
  id: Identifier;
  body?: Order;
}
