export * from "./schemas.js";

/** The request of "Subscribe". */
export interface SubscribeRequest {
  url: string;
}

/** The result of "Subscribe". */
export interface SubscribeResult {
  id: string;
}

/** The request of "Unsubscribe". */
export interface UnsubscribeRequest {
  id: string;
}
