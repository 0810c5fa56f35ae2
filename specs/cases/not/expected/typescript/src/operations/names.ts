import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { Naming } from "../types.js";

/**
 * Set a name
 *
 * `POST /names`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function setName(
  client: ApiClient,
  request: Naming,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "setName",
    method: "POST",
    path: "/names",
    body: json,
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
