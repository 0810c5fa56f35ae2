import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetColourRequest, PutColourRequest } from "../types.js";

const getColourDescriptor: OperationDescriptor = {
  name: "getColour",
  method: "GET",
  path: "/colours/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "mix" },
    { in: "query", name: "range" },
    { in: "header", name: "X-Palette" },
  ],
  response: "none",
};

/**
 * Get a colour
 *
 * `GET /colours/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getColour(
  client: ApiClient,
  request: GetColourRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getColourDescriptor, request, options);
}

const putColourDescriptor: OperationDescriptor = {
  name: "putColour",
  method: "PUT",
  path: "/colours/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: {
    mediaType: "application/x-www-form-urlencoded",
    kind: "form",
    optional: true,
    parts: { names: { style: "form" } },
  },
  response: "none",
};

/**
 * Put a colour
 *
 * `PUT /colours/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function putColour(
  client: ApiClient,
  request: PutColourRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(putColourDescriptor, request, options);
}
