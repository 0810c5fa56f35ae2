import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { ListOrdersRequest } from "../types.js";

/**
 * `GET /orders`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function listOrders(
  client: ApiClient,
  request?: ListOrdersRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "listOrders",
    method: "GET",
    path: "/orders",
    parameters: [query("page")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
