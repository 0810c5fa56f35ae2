import type { components } from "./openapi.js";

export type Address = components["schemas"]["Address"];

export type Buyer = components["schemas"]["Buyer"];

/** @example {"id":"l1","product":"Tea","wrapping":{"color":"red","cost":2}} */
export type Line = components["schemas"]["Line"];

export type Order = components["schemas"]["Order"];

/** What "Create an order" takes. */
export interface CreateOrderRequest {
  lines: Line[];
  buyer: Buyer;
  /** @example "Ring twice" */
  note?: string;
}
