import type { components } from "./openapi.js";

export type Order = components["schemas"]["Order"];

/** @example "o-1" */
export type identifier = components["schemas"]["identifier"];

export type line = components["schemas"]["line"];

export type shipment = components["schemas"]["shipment"];

/** What "Get an order" takes. */
export interface GetOrderRequest {
  id: identifier;
}

/** What "Replace an order" takes. */
export interface ReplaceOrderRequest {
  id: identifier;
  body?: Order;
}
