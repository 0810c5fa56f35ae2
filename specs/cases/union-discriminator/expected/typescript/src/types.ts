import type { Payment, Refusal } from "./schemas.js";
export * from "./schemas.js";

/** What "Pay" takes. */
export interface PayRequest {
  body: Payment;
}

/** What "Pay" gives. */
export type PayResult = string | Refusal;
