import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SendAlertRequest, SendAlertResult } from "../types.js";

const sendAlertDescriptor: OperationDescriptor = {
  name: "sendAlert",
  method: "POST",
  path: "/alerts",
  body: { mediaType: "application/json" },
};

/**
 * Send an alert
 *
 * `POST /alerts`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Sent
 * @throws {ApiError} The API answers that the call failed.
 */
export function sendAlert(
  client: ApiClient,
  request: SendAlertRequest,
  options?: CallOptions,
): ApiPromise<SendAlertResult> {
  return client.call(sendAlertDescriptor, request, options);
}
