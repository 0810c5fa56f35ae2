import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { Address } from "../types.js";

/**
 * Add an address
 *
 * `POST /addresses`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function add(
  client: ApiClient,
  request: Address,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "add",
    method: "POST",
    path: "/addresses",
    body: json,
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
