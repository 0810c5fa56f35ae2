import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type {
  GetOrderRequest,
  Order,
  ReplaceOrderRequest,
  Shipment,
} from "../types.js";

/**
 * Get an order
 *
 * `GET /orders/{id}`
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
    path: "/orders/{id}",
    parameters: [path("id")],
  };
  return callOperation(client, operation, request, options);
}

/**
 * Replace an order
 *
 * `PUT /orders/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns How it was shipped
 * @throws {ApiError} If the API answers with an error.
 */
export function replaceOrder(
  client: ApiClient,
  request: ReplaceOrderRequest,
  options?: CallOptions,
): ApiPromise<Shipment> {
  const operation: OperationDescriptor = {
    name: "replaceOrder",
    method: "PUT",
    path: "/orders/{id}",
    parameters: [path("id")],
    body: { ...json, key: "body", isOptional: true },
  };
  return callOperation(client, operation, request, options);
}
