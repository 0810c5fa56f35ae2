import type { Event } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Stream events". */
export interface StreamEventsRequest {
  filter?: string;
  Connection?: string;
  Referer?: string;
  session?: string;
}

/** The result of "Stream events". */
export type StreamEventsResult = AsyncIterable<Event>;

/** The request of "Send events". */
export interface SendEventsRequest {
  body?: string;
}

/** The request of "Find logs". */
export interface FindLogsRequest {
  since?: string;
}

/** The result of "Find logs". */
export type FindLogsResult = AsyncIterable<{
  event?: string;
  data: string;
  id?: string;
  retry?: number;
}>;

/** The request of "Order". */
export interface OrderRequest {
  body?: string;
}

/** The request of "Send parts". */
export interface SendPartsRequest {
  text?: string;
}
