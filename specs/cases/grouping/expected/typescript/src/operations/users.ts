import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  AddToUserRequest,
  DeleteUserRequest,
  GetUserRequest,
} from "../types.js";

/**
 * `GET /users`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "users.getUsers",
    method: "GET",
    path: "/users",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `POST /users`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function createUsersBatch(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "users.createBatch",
    method: "POST",
    path: "/users",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `DELETE /users/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function deleteUser(
  client: ApiClient,
  request: DeleteUserRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "users.delete",
    method: "DELETE",
    path: "/users/{id}",
    parameters: [path("id")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * `GET /users/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getUser(
  client: ApiClient,
  request: GetUserRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "users.getUser",
    method: "GET",
    path: "/users/{id}",
    parameters: [path("id")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * `POST /users/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function addToUser(
  client: ApiClient,
  request: AddToUserRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "users.addToUser",
    method: "POST",
    path: "/users/{id}",
    parameters: [path("id")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
