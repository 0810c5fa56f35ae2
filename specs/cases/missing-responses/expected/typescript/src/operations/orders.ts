import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const listOrdersDescriptor: OperationDescriptor = {
  name: "listOrders",
  method: "GET",
  path: "/orders",
  response: "none",
};

/**
 * `GET /orders`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listOrders(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listOrdersDescriptor, undefined, options);
}
