import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { CreateOrderRequest, ListOrdersResult, Order } from "../types.js";

/**
 * `GET /orders`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns All of them.
 * @throws {ApiError} If the API answers with an error.
 */
export function listOrders(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListOrdersResult> {
  const operation: OperationDescriptor = {
    name: "listOrders",
    method: "GET",
    path: "/orders",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `POST /orders`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The order.
 * @throws {ApiError} If the API answers with an error.
 */
export function createOrder(
  client: ApiClient,
  request?: CreateOrderRequest,
  options?: CallOptions,
): ApiPromise<Order> {
  const operation: OperationDescriptor = {
    name: "createOrder",
    method: "POST",
    path: "/orders",
    parameters: [query("mode")],
    body: { ...json, isOptional: true },
  };
  return callOperation(client, operation, request, options);
}
