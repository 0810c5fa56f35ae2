import type { components } from "./openapi.js";

export type Basket = components["schemas"]["Basket"];

export type Customer = components["schemas"]["Customer"];

export type Money = components["schemas"]["Money"];

/** @example "1.00" */
export type Amount = components["schemas"]["Amount"];

export type Item = components["schemas"]["Item"];

export type Voucher = components["schemas"]["Voucher"];

/** What "Fill the basket" gives. */
export interface FillBasketResult {
  total?: Money;
  tax?: Amount;
}
