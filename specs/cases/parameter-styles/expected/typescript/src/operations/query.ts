import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { InQueryRequest } from "../types.js";

const inQueryDescriptor: OperationDescriptor = {
  name: "inQuery",
  method: "GET",
  path: "/query",
  parameters: [
    { in: "query", name: "form", explode: false },
    { in: "query", name: "forms" },
    { in: "query", name: "spaces", style: "spaceDelimited" },
    { in: "query", name: "pipes", style: "pipeDelimited" },
    { in: "query", name: "deep", style: "deepObject", explode: true },
    { in: "query", name: "reserved", allowReserved: true },
  ],
  response: "none",
};

/**
 * In the query
 *
 * `GET /query`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function inQuery(
  client: ApiClient,
  request?: InQueryRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(inQueryDescriptor, request, options);
}
