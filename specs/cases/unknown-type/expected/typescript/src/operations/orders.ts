import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ListOrdersRequest } from "../types.js";

const listOrdersDescriptor: OperationDescriptor = {
  name: "listOrders",
  method: "GET",
  path: "/orders",
  parameters: [{ in: "query", name: "state" }],
  response: "none",
};

/**
 * `GET /orders`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listOrders(
  client: ApiClient,
  request?: ListOrdersRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listOrdersDescriptor, request, options);
}
