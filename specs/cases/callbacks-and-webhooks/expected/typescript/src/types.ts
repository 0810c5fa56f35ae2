export * from "./schemas.js";

/** What "Subscribe" takes. */
export interface SubscribeRequest {
  url: string;
}

/** What "Subscribe" gives. */
export interface SubscribeResult {
  id: string;
}

/** What "Unsubscribe" takes. */
export interface UnsubscribeRequest {
  id: string;
}
