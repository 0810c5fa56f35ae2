import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const getHealthDescriptor: OperationDescriptor = {
  name: "getHealth",
  method: "GET",
  path: "/health",
  response: "none",
};

/**
 * Get the state of the service
 *
 * `GET /health`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getHealth(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getHealthDescriptor, undefined, options);
}
