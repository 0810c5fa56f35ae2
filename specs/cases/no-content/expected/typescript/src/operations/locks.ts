import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { IsLockedRequest, LockRequest, UnlockRequest } from "../types.js";

/**
 * Give a lock back
 *
 * `DELETE /locks/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function unlock(
  client: ApiClient,
  request: UnlockRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "unlock",
    method: "DELETE",
    path: "/locks/{name}",
    parameters: [path("name")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Ask for a lock
 *
 * `HEAD /locks/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function isLocked(
  client: ApiClient,
  request: IsLockedRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "isLocked",
    method: "HEAD",
    path: "/locks/{name}",
    parameters: [path("name")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Take a lock
 *
 * `PUT /locks/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function lock(
  client: ApiClient,
  request: LockRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "lock",
    method: "PUT",
    path: "/locks/{name}",
    parameters: [path("name")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
