import * as invoicesOperations from "./operations/invoices.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetInvoiceRequest, Invoice } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link InvoicesClient} is made with. */
export type InvoicesClientOptions = ClientOptions<never>;

/** Invoices */
export class InvoicesClient extends ApiClient {
  constructor(options: InvoicesClientOptions = {}) {
    super(api, options);
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
