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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The same
 * @throws {ApiError} The API answers that the call failed.
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
