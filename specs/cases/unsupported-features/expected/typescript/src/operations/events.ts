import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  FindLogsRequest,
  OrderRequest,
  SendEventsRequest,
  SendPartsRequest,
  StreamEventsRequest,
} from "../types.js";

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
 * @throws {ApiError} The API answers that the call failed.
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
 * @throws {ApiError} The API answers that the call failed.
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
 * @throws {ApiError} The API answers that the call failed.
 */
export function traceEvents(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(traceEventsDescriptor, undefined, options);
}

const findLogsDescriptor: OperationDescriptor = {
  name: "findLogs",
  method: "GET",
  path: "/logs",
  body: { mediaType: "application/json", optional: true },
  response: "text",
  accept: "text/event-stream",
  security: [["key"]],
};

/**
 * Find logs
 *
 * `GET /logs`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The logs, as they come in
 * @throws {ApiError} The API answers that the call failed.
 */
export function findLogs(
  client: ApiClient,
  request?: FindLogsRequest,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(findLogsDescriptor, request, options);
}

const orderDescriptor: OperationDescriptor = {
  name: "order",
  method: "POST",
  path: "/orders",
  body: {
    mediaType: "application/xml",
    kind: "text",
    optional: true,
    key: "body",
  },
  response: "text",
  accept: "text/xml",
  security: [["key"]],
};

/**
 * Order
 *
 * `POST /orders`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The order
 * @throws {ApiError} The API answers that the call failed.
 */
export function order(
  client: ApiClient,
  request?: OrderRequest,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(orderDescriptor, request, options);
}

const sendPartsDescriptor: OperationDescriptor = {
  name: "sendParts",
  method: "POST",
  path: "/parts",
  body: { mediaType: "multipart/mixed", kind: "multipart", optional: true },
  response: "none",
  security: [["key"]],
};

/**
 * Send parts
 *
 * `POST /parts`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function sendParts(
  client: ApiClient,
  request?: SendPartsRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendPartsDescriptor, request, options);
}
