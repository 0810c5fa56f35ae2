import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { GetLineRequest, GetOrderRequest } from "../types.js";

/**
 * `GET /orders/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getOrder(
  client: ApiClient,
  request: GetOrderRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "getOrder",
    method: "GET",
    path: "/orders/{id}",
    parameters: [path("id")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * `GET /orders/{id}/lines/{line}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getLine(
  client: ApiClient,
  request: GetLineRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "getLine",
    method: "GET",
    path: "/orders/{id}/lines/{line}",
    parameters: [path("id"), path("line")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
