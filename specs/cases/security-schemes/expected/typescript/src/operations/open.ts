import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const openDescriptor: OperationDescriptor = {
  name: "open",
  method: "GET",
  path: "/open",
  response: "none",
};

/**
 * By nothing
 *
 * `GET /open`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function open(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(openDescriptor, undefined, options);
}
