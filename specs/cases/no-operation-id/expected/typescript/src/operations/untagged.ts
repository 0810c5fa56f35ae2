import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const getRootDescriptor: OperationDescriptor = {
  name: "getRoot",
  method: "GET",
  path: "/",
  response: "none",
};

/**
 * `GET /`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getRoot(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getRootDescriptor, undefined, options);
}
