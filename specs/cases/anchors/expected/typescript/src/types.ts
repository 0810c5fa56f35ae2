import type { components } from "./openapi.js";

export type Order = components["schemas"]["Order"];

/** @example "o-1" */
export type Identifier = components["schemas"]["Identifier"];

export type Line = components["schemas"]["Line"];

export type Shipment = components["schemas"]["Shipment"];

/** What "Get an order" takes. */
export interface GetOrderRequest {
  id: Identifier;
}

/** What "Replace an order" takes. */
export interface ReplaceOrderRequest {
  id: Identifier;
  body?: Order;
}
