import type { Color, Event, Order, Payment } from "./schemas.js";
export * from "./schemas.js";

/** What "listOrders" gives. */
export interface ListOrdersResult {
  sort?: "asc" | "desc" | (string & {});
  orders?: Order[];
  events?: Event[];
  payments?: Payment[];
}

/** What "createOrder" takes. */
export interface CreateOrderRequest {
  mode?: "draft" | "final";
  size?: "s" | "m";
  color?: Color;
}
