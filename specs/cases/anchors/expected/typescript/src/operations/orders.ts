import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  GetOrderRequest,
  Order,
  ReplaceOrderRequest,
  Shipment,
} from "../types.js";

const getOrderDescriptor: OperationDescriptor = {
  name: "getOrder",
  method: "GET",
  path: "/orders/{id}",
  parameters: [{ in: "path", name: "id" }],
};

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
  return client.call(getOrderDescriptor, request, options);
}

const replaceOrderDescriptor: OperationDescriptor = {
  name: "replaceOrder",
  method: "PUT",
  path: "/orders/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: { mediaType: "application/json", optional: true, key: "body" },
};

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
  return client.call(replaceOrderDescriptor, request, options);
}
