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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The hit
 * @throws {ApiError} The API answers that the call failed.
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
