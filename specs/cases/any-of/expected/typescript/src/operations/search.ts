import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { Hit, SearchRequest } from "../types.js";

/**
 * Search
 *
 * `GET /search`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The hit
 * @throws {ApiError} If the API answers with an error.
 */
export function search(
  client: ApiClient,
  request?: SearchRequest,
  options?: CallOptions,
): ApiPromise<Hit> {
  const operation: OperationDescriptor = {
    name: "search",
    method: "GET",
    path: "/search",
    parameters: [query("size"), query("q")],
  };
  return callOperation(client, operation, request, options);
}
