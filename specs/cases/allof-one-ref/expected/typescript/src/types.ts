export * from "./schemas.js";

/** What "Get an invoice" takes. */
export interface GetInvoiceRequest {
  id: string;
}
