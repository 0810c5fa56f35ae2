import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { MaybeCompany, PutContactRequest } from "../types.js";

/**
 * Put a contact
 *
 * `PUT /contacts`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns A contact or nothing
 * @throws {ApiError} If the API answers with an error.
 */
export function putContact(
  client: ApiClient,
  request: PutContactRequest,
  options?: CallOptions,
): ApiPromise<MaybeCompany> {
  const operation: OperationDescriptor = {
    name: "putContact",
    method: "PUT",
    path: "/contacts",
    parameters: [query("since")],
    body: json,
  };
  return callOperation(client, operation, request, options);
}
