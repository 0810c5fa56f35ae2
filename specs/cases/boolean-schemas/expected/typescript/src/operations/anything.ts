import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { PostRequest, PostResult } from "../types.js";

const postDescriptor: OperationDescriptor = {
  name: "post",
  method: "POST",
  path: "/anything",
  body: { mediaType: "application/json", key: "body" },
};

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
  return client.call(postDescriptor, request, options);
}
