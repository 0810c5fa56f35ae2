import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetHealthResult } from "../types.js";

const getHealthDescriptor: OperationDescriptor = {
  name: "getHealth",
  method: "GET",
  path: "/health",
};

/**
 * Has no envelope
 *
 * `GET /health`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The health
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getHealth(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<GetHealthResult> {
  return client.call(getHealthDescriptor, undefined, options);
}
