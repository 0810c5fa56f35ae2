import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SendSignalRequest } from "../types.js";

const sendSignalDescriptor: OperationDescriptor = {
  name: "sendSignal",
  method: "POST",
  path: "/signals",
  body: { mediaType: "application/json" },
  response: "none",
};

/**
 * Send a signal
 *
 * `POST /signals`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function sendSignal(
  client: ApiClient,
  request: SendSignalRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendSignalDescriptor, request, options);
}
