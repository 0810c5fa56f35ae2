import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SearchRequest } from "../types.js";

const searchDescriptor: OperationDescriptor = {
  name: "search",
  method: "POST",
  path: "/searches",
  body: {
    mediaType: "application/x-www-form-urlencoded",
    kind: "form",
    parts: {
      callback: { style: "form", allowReserved: true },
      ids: { style: "form", explode: false },
      range: { style: "deepObject" },
      sort: { contentType: "application/json" },
      words: { style: "pipeDelimited" },
    },
  },
  response: "none",
};

/**
 * Search
 *
 * `POST /searches`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function search(
  client: ApiClient,
  request: SearchRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(searchDescriptor, request, options);
}
