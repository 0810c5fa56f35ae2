import type { Buyer, Line } from "./schemas.js";
export * from "./schemas.js";

/** What "Create an order" takes. */
export interface CreateOrderRequest {
  lines: Line[];
  buyer: Buyer;
  /** @example "Ring twice" */
  note?: string;
}
