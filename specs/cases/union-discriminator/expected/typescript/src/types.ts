import type { Payment, Refusal } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Pay". */
export interface PayRequest {
  body: Payment;
}

/** The result of "Pay". */
export type PayResult = string | Refusal;
