import type { components } from "./openapi.js";

export type Event = components["schemas"]["Event"];

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
