import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetLineRequest, GetOrderRequest } from "../types.js";

const getOrderDescriptor: OperationDescriptor = {
  name: "getOrder",
  method: "GET",
  path: "/orders/{id}",
  parameters: [{ in: "path", name: "id" }],
  response: "none",
};

/**
 * `GET /orders/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getOrder(
  client: ApiClient,
  request: GetOrderRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getOrderDescriptor, request, options);
}

const getLineDescriptor: OperationDescriptor = {
  name: "getLine",
  method: "GET",
  path: "/orders/{id}/lines/{line}",
  parameters: [
    { in: "path", name: "id" },
    { in: "path", name: "line" },
  ],
  response: "none",
};

/**
 * `GET /orders/{id}/lines/{line}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getLine(
  client: ApiClient,
  request: GetLineRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getLineDescriptor, request, options);
}
