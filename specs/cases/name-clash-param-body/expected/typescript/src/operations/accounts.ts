import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { header, path, query } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { GetAccountRequest, MoveAccountRequest } from "../types.js";

/**
 * Get an account
 *
 * `GET /accounts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getAccount(
  client: ApiClient,
  request: GetAccountRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "getAccount",
    method: "GET",
    path: "/accounts/{id}",
    parameters: [
      path("id"),
      query("name", { key: "query_name" }),
      header("name", { key: "header_name" }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Move an account
 *
 * `PATCH /accounts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function moveAccount(
  client: ApiClient,
  request: MoveAccountRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "moveAccount",
    method: "PATCH",
    path: "/accounts/{id}",
    parameters: [path("id")],
    body: { ...json, key: "body" },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
