import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { CreateOrderRequest, Order } from "../types.js";

const createOrderDescriptor: OperationDescriptor = {
  name: "createOrder",
  method: "POST",
  path: "/orders",
  body: { mediaType: "application/json" },
};

/**
 * Create an order
 *
 * `POST /orders`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The order
 * @throws {ApiError} The API answers that the call failed.
 */
export function createOrder(
  client: ApiClient,
  request: CreateOrderRequest,
  options?: CallOptions,
): ApiPromise<Order> {
  return client.call(createOrderDescriptor, request, options);
}
