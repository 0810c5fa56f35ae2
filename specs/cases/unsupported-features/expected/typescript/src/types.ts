import type { Event } from "./schemas.js";
export * from "./schemas.js";

/** What "Stream events" takes. */
export interface StreamEventsRequest {
  filter?: string;
  Connection?: string;
  Referer?: string;
  session?: string;
}

/** What "Stream events" gives. */
export type StreamEventsResult = AsyncIterable<Event>;

/** What "Send events" takes. */
export interface SendEventsRequest {
  body?: string;
}

/** What "Find logs" takes. */
export interface FindLogsRequest {
  since?: string;
}

/** What "Find logs" gives. */
export type FindLogsResult = AsyncIterable<{
  event?: string;
  data: string;
  id?: string;
  retry?: number;
}>;

/** What "Order" takes. */
export interface OrderRequest {
  body?: string;
}

/** What "Send parts" takes. */
export interface SendPartsRequest {
  text?: string;
}
