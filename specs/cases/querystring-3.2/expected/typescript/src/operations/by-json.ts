import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { toJsonQuery } from "../runtime/parameters/json-query.js";
import { queryString } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { FindByJsonRequest } from "../types.js";

/**
 * Find by JSON
 *
 * `GET /by-json`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function findByJson(
  client: ApiClient,
  request?: FindByJsonRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "findByJson",
    method: "GET",
    path: "/by-json",
    parameters: [queryString("query", { content: toJsonQuery })],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
