import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { FindByFormRequest, FindByJsonRequest } from "../types.js";

const findByFormDescriptor: OperationDescriptor = {
  name: "findByForm",
  method: "GET",
  path: "/by-form",
  parameters: [
    {
      in: "querystring",
      name: "search",
      mediaType: "application/x-www-form-urlencoded",
    },
  ],
  response: "none",
};

/**
 * Find by a form
 *
 * `GET /by-form`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function findByForm(
  client: ApiClient,
  request: FindByFormRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(findByFormDescriptor, request, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function findByJson(
  client: ApiClient,
  request?: FindByJsonRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(findByJsonDescriptor, request, options);
}
