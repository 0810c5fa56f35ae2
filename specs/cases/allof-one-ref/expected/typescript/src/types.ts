export * from "./schemas.js";

/** The request of "Get an invoice". */
export interface GetInvoiceRequest {
  id: string;
}
