import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ListOrdersRequest, Order } from "../types.js";

const listOrdersDescriptor: OperationDescriptor = {
  name: "listOrders",
  method: "GET",
  path: "/orders",
  parameters: [
    { in: "query", name: "state" },
    { in: "query", name: "sort" },
    { in: "query", name: "priority" },
  ],
};

/**
 * List orders
 *
 * `GET /orders`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The order
 * @throws {ApiError} The API answers that the call failed.
 */
export function listOrders(
  client: ApiClient,
  request?: ListOrdersRequest,
  options?: CallOptions,
): ApiPromise<Order> {
  return client.call(listOrdersDescriptor, request, options);
}
