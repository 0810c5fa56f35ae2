import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path, query } from "../runtime/parameters/places.js";
import type { GetOddRequest, GetOddResult } from "../types.js";

/**
 * Get `odd` | *text* with {{ braces }} and <b>
 *
 * A list of List<string>, a {{ mustache }}, a bar |, an open <details>, a `back``tick`, an end *\/ of a comment.
 *
 * `GET /odd/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Vue's {{ 7 * 7 }}, <string>, and \u202E reversed
 * @throws {ApiError} If the API answers with an error.
 */
export function getOdd(
  client: ApiClient,
  request: GetOddRequest,
  options?: CallOptions,
): ApiPromise<GetOddResult> {
  const operation: OperationDescriptor = {
    name: "getOdd",
    method: "GET",
    path: "/odd/{id}",
    parameters: [path("id"), query('it\'s "quoted"')],
  };
  return callOperation(client, operation, request, options);
}
