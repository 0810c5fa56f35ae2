import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Event } from "../types.js";

const sendDescriptor: OperationDescriptor = {
  name: "send",
  method: "POST",
  path: "/events",
  body: { mediaType: "application/json" },
  response: "none",
};

/**
 * Send an event
 *
 * `POST /events`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function send(
  client: ApiClient,
  request: Event,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendDescriptor, request, options);
}
