import type { Color, Event, Order, Payment } from "./schemas.js";
export * from "./schemas.js";

/** The result of "listOrders". */
export interface ListOrdersResult {
  sort?: "asc" | "desc" | (string & {});
  orders?: Order[];
  events?: Event[];
  payments?: Payment[];
}

/** The request of "createOrder". */
export interface CreateOrderRequest {
  mode?: "draft" | "final";
  size?: "s" | "m";
  color?: Color;
}
