import type { components } from "./openapi.js";

export type BankPayment = components["schemas"]["BankPayment"];

export type CardPayment = components["schemas"]["CardPayment"];

export type Payment = components["schemas"]["Payment"];

export type Refusal = components["schemas"]["Refusal"];

/** What "Pay" takes. */
export interface PayRequest {
  body: Payment;
}

/** What "Pay" gives. */
export type PayResult = string | Refusal;
