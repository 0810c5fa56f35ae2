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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The invoice
   * @throws {ApiError} The API answers that the call failed.
   */
  getInvoice(
    request: GetInvoiceRequest,
    options?: CallOptions,
  ): ApiPromise<Invoice> {
    return invoicesOperations.getInvoice(this, request, options);
  }
}
