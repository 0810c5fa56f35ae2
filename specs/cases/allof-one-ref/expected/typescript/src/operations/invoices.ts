import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetInvoiceRequest, Invoice } from "../types.js";

const getInvoiceDescriptor: OperationDescriptor = {
  name: "getInvoice",
  method: "GET",
  path: "/invoices/{id}",
  parameters: [{ in: "path", name: "id" }],
};

/**
 * Get an invoice
 *
 * `GET /invoices/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The invoice
 * @throws {ApiError} The API answers that the call failed.
 */
export function getInvoice(
  client: ApiClient,
  request: GetInvoiceRequest,
  options?: CallOptions,
): ApiPromise<Invoice> {
  return client.call(getInvoiceDescriptor, request, options);
}
