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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns All of it
 * @throws {ApiError} The API answers that the call failed.
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
