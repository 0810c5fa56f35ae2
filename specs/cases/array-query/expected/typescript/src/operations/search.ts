import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import {
  deepObject,
  pipeDelimited,
  spaceDelimited,
} from "../runtime/parameters/styles.js";
import { toJsonText } from "../runtime/request/value-text.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { SearchRequest } from "../types.js";

/**
 * Search
 *
 * `GET /search`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function search(
  client: ApiClient,
  request?: SearchRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "search",
    method: "GET",
    path: "/search",
    parameters: [
      query("color"),
      query("size", { explode: false }),
      query("tag", { style: spaceDelimited }),
      query("shop", { style: pipeDelimited }),
      query("filter", { style: deepObject, explode: true }),
      query("area", { content: toJsonText }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
