import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const pingDescriptor: OperationDescriptor = {
  name: "ping",
  method: "GET",
  path: "/ping",
  response: "none",
};

/**
 * Ask whether the service is there
 *
 * `GET /ping`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function ping(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(pingDescriptor, undefined, options);
}
