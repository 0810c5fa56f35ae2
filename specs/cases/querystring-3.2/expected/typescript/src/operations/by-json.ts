import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { FindByJsonRequest } from "../types.js";

const findByJsonDescriptor: OperationDescriptor = {
  name: "findByJson",
  method: "GET",
  path: "/by-json",
  parameters: [
    { in: "querystring", name: "query", mediaType: "application/json" },
  ],
  response: "none",
};

/**
 * Find by JSON
 *
 * `GET /by-json`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function findByJson(
  client: ApiClient,
  request?: FindByJsonRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(findByJsonDescriptor, request, options);
}
