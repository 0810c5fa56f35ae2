import { api } from "./api.js";
import type { InvoicesClientOptions } from "./api.js";
import * as invoicesOperations from "./operations/invoices.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetInvoiceRequest, Invoice } from "./types.js";

/** Invoices */
export class InvoicesClient extends ApiClient<InvoicesClientOptions> {
  constructor(options: InvoicesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get an invoice
   *
   * `GET /invoices/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The invoice
   * @throws {ApiError} If the API answers with an error.
   */
  getInvoice(
    request: GetInvoiceRequest,
    options?: CallOptions,
  ): ApiPromise<Invoice> {
    return invoicesOperations.getInvoice(this, request, options);
  }
}
