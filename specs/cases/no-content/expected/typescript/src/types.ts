export * from "./schemas.js";

/** The request of "Give a lock back". */
export interface UnlockRequest {
  name: string;
}

/** The request of "Ask for a lock". */
export interface IsLockedRequest {
  name: string;
}

/** The request of "Take a lock". */
export interface LockRequest {
  name: string;
}
