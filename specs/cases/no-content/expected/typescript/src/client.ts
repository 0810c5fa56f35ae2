import { api } from "./api.js";
import type { LocksClientOptions } from "./api.js";
import * as locksOperations from "./operations/locks.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { IsLockedRequest, LockRequest, UnlockRequest } from "./types.js";

/** Locks */
export class LocksClient extends ApiClient<LocksClientOptions> {
  constructor(options: LocksClientOptions = {}) {
    super(options, api);
  }

  /**
   * Give a lock back
   *
   * `DELETE /locks/{name}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  unlock(request: UnlockRequest, options?: CallOptions): ApiPromise<void> {
    return locksOperations.unlock(this, request, options);
  }

  /**
   * Ask for a lock
   *
   * `HEAD /locks/{name}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  isLocked(request: IsLockedRequest, options?: CallOptions): ApiPromise<void> {
    return locksOperations.isLocked(this, request, options);
  }

  /**
   * Take a lock
   *
   * `PUT /locks/{name}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  lock(request: LockRequest, options?: CallOptions): ApiPromise<void> {
    return locksOperations.lock(this, request, options);
  }
}
