import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Given } from "../types.js";

/**
 * Give examples
 *
 * `POST /examples`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The same
 * @throws {ApiError} If the API answers with an error.
 */
export function give(
  client: ApiClient,
  request?: Given,
  options?: CallOptions,
): ApiPromise<Given> {
  const operation: OperationDescriptor = {
    name: "give",
    method: "POST",
    path: "/examples",
    body: { ...json, isSentEmpty: true },
  };
  return callOperation(client, operation, request, options);
}
