import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { IsLockedRequest, LockRequest, UnlockRequest } from "../types.js";

const unlockDescriptor: OperationDescriptor = {
  name: "unlock",
  method: "DELETE",
  path: "/locks/{name}",
  parameters: [{ in: "path", name: "name" }],
  response: "none",
};

/**
 * Give a lock back
 *
 * `DELETE /locks/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function unlock(
  client: ApiClient,
  request: UnlockRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(unlockDescriptor, request, options);
}

const isLockedDescriptor: OperationDescriptor = {
  name: "isLocked",
  method: "HEAD",
  path: "/locks/{name}",
  parameters: [{ in: "path", name: "name" }],
  response: "none",
};

/**
 * Ask for a lock
 *
 * `HEAD /locks/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function isLocked(
  client: ApiClient,
  request: IsLockedRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(isLockedDescriptor, request, options);
}

const lockDescriptor: OperationDescriptor = {
  name: "lock",
  method: "PUT",
  path: "/locks/{name}",
  parameters: [{ in: "path", name: "name" }],
  response: "none",
};

/**
 * Take a lock
 *
 * `PUT /locks/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function lock(
  client: ApiClient,
  request: LockRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(lockDescriptor, request, options);
}
