import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Shape } from "../types.js";

const drawDescriptor: OperationDescriptor = {
  name: "draw",
  method: "POST",
  path: "/shapes",
  body: { mediaType: "application/json" },
  response: "none",
};

/**
 * Draw a shape
 *
 * `POST /shapes`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function draw(
  client: ApiClient,
  request?: Shape,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(drawDescriptor, request, options);
}
