import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { header, query } from "../runtime/parameters/places.js";
import { toJsonText, toText } from "../runtime/request/value-text.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { FindItemsRequest } from "../types.js";

/**
 * Find items
 *
 * `GET /items`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function findItems(
  client: ApiClient,
  request?: FindItemsRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "findItems",
    method: "GET",
    path: "/items",
    parameters: [
      query("filter", { content: toJsonText }),
      query("note", { content: toText }),
      header("X-Context", { content: toJsonText }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
