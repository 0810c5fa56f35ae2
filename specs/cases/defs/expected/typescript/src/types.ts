import type { components } from "./openapi.js";

export type Basket = components["schemas"]["Basket"];

export type Customer = components["schemas"]["Customer"];

export type Money = components["schemas"]["Money"];

/** @example "1.00" */
export type amount = components["schemas"]["amount"];

export type item = components["schemas"]["item"];

export type voucher = components["schemas"]["voucher"];

/** What "Fill the basket" gives. */
export interface FillBasketResult {
  total?: Money;
  tax?: amount;
}
