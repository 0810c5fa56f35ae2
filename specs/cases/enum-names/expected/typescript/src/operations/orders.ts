import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { ListOrdersRequest, Order } from "../types.js";

/**
 * List orders
 *
 * `GET /orders`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The order
 * @throws {ApiError} If the API answers with an error.
 */
export function listOrders(
  client: ApiClient,
  request?: ListOrdersRequest,
  options?: CallOptions,
): ApiPromise<Order> {
  const operation: OperationDescriptor = {
    name: "listOrders",
    method: "GET",
    path: "/orders",
    parameters: [query("state"), query("sort"), query("priority")],
  };
  return callOperation(client, operation, request, options);
}
