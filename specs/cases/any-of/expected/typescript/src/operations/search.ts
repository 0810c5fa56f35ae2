import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Hit, SearchRequest } from "../types.js";

const searchDescriptor: OperationDescriptor = {
  name: "search",
  method: "GET",
  path: "/search",
  parameters: [
    { in: "query", name: "size" },
    { in: "query", name: "q" },
  ],
};

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
  return client.call(searchDescriptor, request, options);
}
