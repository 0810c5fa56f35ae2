import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type { GetOrderRequest, Order } from "../types.js";

/**
 * Get an order
 *
 * `GET /orders/{orderId}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The order
 * @throws {ApiError} If the API answers with an error.
 */
export function getOrder(
  client: ApiClient,
  request: GetOrderRequest,
  options?: CallOptions,
): ApiPromise<Order> {
  const operation: OperationDescriptor = {
    name: "getOrder",
    method: "GET",
    path: "/orders/{orderId}",
    parameters: [path("orderId")],
  };
  return callOperation(client, operation, request, options);
}
