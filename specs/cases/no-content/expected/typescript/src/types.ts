export * from "./schemas.js";

/** What "Give a lock back" takes. */
export interface UnlockRequest {
  name: string;
}

/** What "Ask for a lock" takes. */
export interface IsLockedRequest {
  name: string;
}

/** What "Take a lock" takes. */
export interface LockRequest {
  name: string;
}
