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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The order
 * @throws {ApiError} The API answers that the call failed.
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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns How it was shipped
 * @throws {ApiError} The API answers that the call failed.
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
