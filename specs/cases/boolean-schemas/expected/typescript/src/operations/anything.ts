import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { PostRequest, PostResult } from "../types.js";

/**
 * Post anything
 *
 * `POST /anything`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns All of it
 * @throws {ApiError} If the API answers with an error.
 */
export function post(
  client: ApiClient,
  request: PostRequest,
  options?: CallOptions,
): ApiPromise<PostResult> {
  const operation: OperationDescriptor = {
    name: "post",
    method: "POST",
    path: "/anything",
    body: { ...json, key: "body" },
  };
  return callOperation(client, operation, request, options);
}
