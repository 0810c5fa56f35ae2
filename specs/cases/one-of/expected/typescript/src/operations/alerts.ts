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
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Sent
 * @throws {ApiError} If the API answers with an error.
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
