import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { PayRequest, PayResult } from "../types.js";

/**
 * Pay
 *
 * `POST /payments`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The receipt, or why there is none
 * @throws {ApiError} If the API answers with an error.
 */
export function pay(
  client: ApiClient,
  request: PayRequest,
  options?: CallOptions,
): ApiPromise<PayResult> {
  const operation: OperationDescriptor = {
    name: "pay",
    method: "POST",
    path: "/payments",
    body: { ...json, key: "body" },
  };
  return callOperation(client, operation, request, options);
}
