import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Formats } from "../types.js";

const postDescriptor: OperationDescriptor = {
  name: "post",
  method: "POST",
  path: "/formats",
  body: { mediaType: "application/json" },
};

/**
 * Post formats
 *
 * `POST /formats`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The same
 * @throws {ApiError} The API answers that the call failed.
 */
export function post(
  client: ApiClient,
  request?: Formats,
  options?: CallOptions,
): ApiPromise<Formats> {
  return client.call(postDescriptor, request, options);
}
