import * as locksOperations from "./operations/locks.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { IsLockedRequest, LockRequest, UnlockRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link LocksClient} is made with. */
export type LocksClientOptions = ClientOptions<never>;

/** Locks */
export class LocksClient extends ApiClient {
  constructor(options: LocksClientOptions = {}) {
    super(api, options);
  }

  /**
   * Give a lock back
   *
   * `DELETE /locks/{name}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  unlock(request: UnlockRequest, options?: CallOptions): ApiPromise<void> {
    return locksOperations.unlock(this, request, options);
  }

  /**
   * Ask for a lock
   *
   * `HEAD /locks/{name}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  isLocked(request: IsLockedRequest, options?: CallOptions): ApiPromise<void> {
    return locksOperations.isLocked(this, request, options);
  }

  /**
   * Take a lock
   *
   * `PUT /locks/{name}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  lock(request: LockRequest, options?: CallOptions): ApiPromise<void> {
    return locksOperations.lock(this, request, options);
  }
}
