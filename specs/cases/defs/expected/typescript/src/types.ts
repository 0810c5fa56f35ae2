import type { Amount, Money } from "./schemas.js";
export * from "./schemas.js";

/** The result of "Fill the basket". */
export interface FillBasketResult {
  total?: Money;
  tax?: Amount;
}
