import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SendEventsRequest, StreamEventsRequest } from "../types.js";

const streamEventsDescriptor: OperationDescriptor = {
  name: "streamEvents",
  method: "GET",
  path: "/events",
  parameters: [
    { in: "query", name: "filter", mediaType: "application/xml" },
    { in: "header", name: "Connection" },
    { in: "header", name: "Referer" },
    { in: "cookie", name: "session" },
  ],
  response: "text",
  accept: "text/event-stream",
  security: [["key"]],
};

/**
 * Stream events
 *
 * `GET /events`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns One event after the other
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function streamEvents(
  client: ApiClient,
  request?: StreamEventsRequest,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(streamEventsDescriptor, request, options);
}

const sendEventsDescriptor: OperationDescriptor = {
  name: "sendEvents",
  method: "POST",
  path: "/events",
  body: {
    mediaType: "application/jsonl",
    kind: "text",
    optional: true,
    key: "body",
  },
  response: "binary",
  accept: "multipart/mixed",
  security: [["key"]],
};

/**
 * Send events
 *
 * `POST /events`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns What was made of each
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function sendEvents(
  client: ApiClient,
  request?: SendEventsRequest,
  options?: CallOptions,
): ApiPromise<Blob> {
  return client.call(sendEventsDescriptor, request, options);
}

const traceEventsDescriptor: OperationDescriptor = {
  name: "traceEvents",
  method: "TRACE",
  path: "/events",
  response: "none",
  security: [["key"]],
};

/**
 * Trace events
 *
 * `TRACE /events`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function traceEvents(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(traceEventsDescriptor, undefined, options);
}
