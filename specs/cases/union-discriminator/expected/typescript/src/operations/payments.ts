import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { PayRequest, PayResult } from "../types.js";

const payDescriptor: OperationDescriptor = {
  name: "pay",
  method: "POST",
  path: "/payments",
  body: { mediaType: "application/json", key: "body" },
};

/**
 * Pay
 *
 * `POST /payments`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The receipt, or why there is none
 * @throws {ApiError} The API answers that the call failed.
 */
export function pay(
  client: ApiClient,
  request: PayRequest,
  options?: CallOptions,
): ApiPromise<PayResult> {
  return client.call(payDescriptor, request, options);
}
