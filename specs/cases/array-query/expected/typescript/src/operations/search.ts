import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SearchRequest } from "../types.js";

const searchDescriptor: OperationDescriptor = {
  name: "search",
  method: "GET",
  path: "/search",
  parameters: [
    { in: "query", name: "color" },
    { in: "query", name: "size", explode: false },
    { in: "query", name: "tag", style: "spaceDelimited" },
    { in: "query", name: "shop", style: "pipeDelimited" },
    { in: "query", name: "filter", style: "deepObject", explode: true },
    { in: "query", name: "area", mediaType: "application/json" },
  ],
  response: "none",
};

/**
 * Search
 *
 * `GET /search`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function search(
  client: ApiClient,
  request?: SearchRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(searchDescriptor, request, options);
}
