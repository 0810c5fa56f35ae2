import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetOrderRequest, Order } from "../types.js";

const getOrderDescriptor: OperationDescriptor = {
  name: "getOrder",
  method: "GET",
  path: "/orders/{orderId}",
  parameters: [{ in: "path", name: "orderId" }],
  security: [["apiKey"]],
};

/**
 * Get an order
 *
 * `GET /orders/{orderId}`
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
