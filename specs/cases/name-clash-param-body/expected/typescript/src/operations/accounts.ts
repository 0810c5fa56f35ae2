import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetAccountRequest, MoveAccountRequest } from "../types.js";

const getAccountDescriptor: OperationDescriptor = {
  name: "getAccount",
  method: "GET",
  path: "/accounts/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "name", key: "query_name" },
    { in: "header", name: "name", key: "header_name" },
  ],
  response: "none",
};

/**
 * Get an account
 *
 * `GET /accounts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getAccount(
  client: ApiClient,
  request: GetAccountRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getAccountDescriptor, request, options);
}

const moveAccountDescriptor: OperationDescriptor = {
  name: "moveAccount",
  method: "PATCH",
  path: "/accounts/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: { mediaType: "application/json", key: "body" },
  response: "none",
};

/**
 * Move an account
 *
 * `PATCH /accounts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function moveAccount(
  client: ApiClient,
  request: MoveAccountRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(moveAccountDescriptor, request, options);
}
