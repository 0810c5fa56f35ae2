import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { SetRequest } from "../types.js";

/**
 * Set
 *
 * `PUT /settings`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function set(
  client: ApiClient,
  request: SetRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "set",
    method: "PUT",
    path: "/settings",
    parameters: [query("level", { required: true }), query("ratio")],
    body: { ...json, key: "body" },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
