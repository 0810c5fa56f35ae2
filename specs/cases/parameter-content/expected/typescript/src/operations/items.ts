import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { FindItemsRequest } from "../types.js";

const findItemsDescriptor: OperationDescriptor = {
  name: "findItems",
  method: "GET",
  path: "/items",
  parameters: [
    { in: "query", name: "filter", mediaType: "application/json" },
    { in: "query", name: "note", mediaType: "text/plain" },
    {
      in: "header",
      name: "X-Context",
      mediaType: "application/vnd.context+json",
    },
  ],
  response: "none",
};

/**
 * Find items
 *
 * `GET /items`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function findItems(
  client: ApiClient,
  request?: FindItemsRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(findItemsDescriptor, request, options);
}
