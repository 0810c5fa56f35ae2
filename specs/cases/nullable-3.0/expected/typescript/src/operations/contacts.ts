import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type { Contact, GetContactRequest } from "../types.js";

/**
 * Get a contact
 *
 * `GET /contacts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The contact
 * @throws {ApiError} If the API answers with an error.
 */
export function getContact(
  client: ApiClient,
  request: GetContactRequest,
  options?: CallOptions,
): ApiPromise<Contact> {
  const operation: OperationDescriptor = {
    name: "getContact",
    method: "GET",
    path: "/contacts/{id}",
    parameters: [path("id")],
  };
  return callOperation(client, operation, request, options);
}
