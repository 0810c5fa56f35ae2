import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type { GetInvoiceRequest, Invoice } from "../types.js";

/**
 * Get an invoice
 *
 * `GET /invoices/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The invoice
 * @throws {ApiError} If the API answers with an error.
 */
export function getInvoice(
  client: ApiClient,
  request: GetInvoiceRequest,
  options?: CallOptions,
): ApiPromise<Invoice> {
  const operation: OperationDescriptor = {
    name: "getInvoice",
    method: "GET",
    path: "/invoices/{id}",
    parameters: [path("id")],
  };
  return callOperation(client, operation, request, options);
}
