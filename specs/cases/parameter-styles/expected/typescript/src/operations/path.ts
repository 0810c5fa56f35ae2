import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { InPathRequest } from "../types.js";

const inPathDescriptor: OperationDescriptor = {
  name: "inPath",
  method: "GET",
  path: "/path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}",
  parameters: [
    { in: "path", name: "simple", explode: true },
    { in: "path", name: "label", style: "label" },
    { in: "path", name: "labels", style: "label", explode: true },
    { in: "path", name: "matrix", style: "matrix" },
    { in: "path", name: "matrices", style: "matrix", explode: true },
    { in: "path", name: "reserved", allowReserved: true },
  ],
  response: "none",
};

/**
 * In the path
 *
 * `GET /path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function inPath(
  client: ApiClient,
  request: InPathRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(inPathDescriptor, request, options);
}
