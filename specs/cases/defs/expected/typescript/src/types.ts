import type { Money, amount } from "./schemas.js";
export * from "./schemas.js";

/** What "Fill the basket" gives. */
export interface FillBasketResult {
  total?: Money;
  tax?: amount;
}
