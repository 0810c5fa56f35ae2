import type { components } from "./openapi.js";

/** A place that letters reach */
export type Address = components["schemas"]["Address"];

export type Invoice = components["schemas"]["Invoice"];

/** What "Get an invoice" takes. */
export interface GetInvoiceRequest {
  id: string;
}
