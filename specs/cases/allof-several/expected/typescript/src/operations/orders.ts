import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { CreateOrderRequest, Order } from "../types.js";

/**
 * Create an order
 *
 * `POST /orders`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The order
 * @throws {ApiError} If the API answers with an error.
 */
export function createOrder(
  client: ApiClient,
  request: CreateOrderRequest,
  options?: CallOptions,
): ApiPromise<Order> {
  const operation: OperationDescriptor = {
    name: "createOrder",
    method: "POST",
    path: "/orders",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
