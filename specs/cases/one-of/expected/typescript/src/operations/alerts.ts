import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { SendAlertRequest, SendAlertResult } from "../types.js";

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
  const operation: OperationDescriptor = {
    name: "sendAlert",
    method: "POST",
    path: "/alerts",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
