import type { Amount, Money } from "./schemas.js";
export * from "./schemas.js";

/** What "Fill the basket" gives. */
export interface FillBasketResult {
  total?: Money;
  tax?: Amount;
}
