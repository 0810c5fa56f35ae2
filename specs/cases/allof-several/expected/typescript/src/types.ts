import type { components } from "./openapi.js";

export type Audited = components["schemas"]["Audited"];

export type Nested = components["schemas"]["Nested"];

/** An order, with its siblings beside allOf */
export type Order = components["schemas"]["Order"];

export type OrderInput = components["schemas"]["OrderInput"];

/** What "Create an order" takes. */
export interface CreateOrderRequest {
  item: string;
  /** @defaultValue 1 */
  quantity?: number;
  /** Both limits hold */
  code?: string;
  by?: string;
  /** Where it was ordered */
  channel: string;
}
