import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Formats } from "../types.js";

/**
 * Post formats
 *
 * `POST /formats`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The same
 * @throws {ApiError} If the API answers with an error.
 */
export function post(
  client: ApiClient,
  request?: Formats,
  options?: CallOptions,
): ApiPromise<Formats> {
  const operation: OperationDescriptor = {
    name: "post",
    method: "POST",
    path: "/formats",
    body: { ...json, isSentEmpty: true },
  };
  return callOperation(client, operation, request, options);
}
