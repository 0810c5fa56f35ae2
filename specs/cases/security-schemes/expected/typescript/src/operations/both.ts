import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const bothDescriptor: OperationDescriptor = {
  name: "both",
  method: "GET",
  path: "/both",
  response: "none",
  security: [["headerKey", "token"]],
};

/**
 * By two together
 *
 * `GET /both`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function both(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(bothDescriptor, undefined, options);
}
