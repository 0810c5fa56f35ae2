import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type {
  CreateOrderRequest,
  Order,
  SetGiftRequest,
  SetGiftResult,
} from "../types.js";

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

/**
 * Set the gift
 *
 * `PUT /orders/{id}/gifts`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The gift, and who gave it
 * @throws {ApiError} If the API answers with an error.
 */
export function setGift(
  client: ApiClient,
  request: SetGiftRequest,
  options?: CallOptions,
): ApiPromise<SetGiftResult> {
  const operation: OperationDescriptor = {
    name: "setGift",
    method: "PUT",
    path: "/orders/{id}/gifts",
    parameters: [path("id")],
    body: json,
  };
  return callOperation(client, operation, request, options);
}
