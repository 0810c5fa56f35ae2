import { text } from "../runtime/bodies/text.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { cookie, header, query } from "../runtime/parameters/places.js";
import { toText } from "../runtime/request/value-text.js";
import { readEvents } from "../runtime/responses/events.js";
import { readBlob, readNothing } from "../runtime/responses/readers.js";
import type {
  SendEventsRequest,
  StreamEventsRequest,
  StreamEventsResult,
} from "../types.js";

/**
 * Stream events
 *
 * `GET /events`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns One event after the other
 * @throws {ApiError} If the API answers with an error.
 */
export function streamEvents(
  client: ApiClient,
  request?: StreamEventsRequest,
  options?: CallOptions,
): ApiPromise<StreamEventsResult> {
  const operation: OperationDescriptor = {
    name: "streamEvents",
    method: "GET",
    path: "/events",
    parameters: [
      query("filter", { content: toText }),
      header("Connection"),
      header("Referer"),
      cookie("session"),
    ],
    response: readEvents,
    accept: "text/event-stream",
  };
  return callOperation(client, operation, request, options);
}

/**
 * Send events
 *
 * `POST /events`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns What was made of each
 * @throws {ApiError} If the API answers with an error.
 */
export function sendEvents(
  client: ApiClient,
  request?: SendEventsRequest,
  options?: CallOptions,
): ApiPromise<Blob> {
  const operation: OperationDescriptor = {
    name: "sendEvents",
    method: "POST",
    path: "/events",
    body: {
      ...text,
      mediaType: "application/jsonl",
      key: "body",
      isOptional: true,
    },
    response: readBlob,
    accept: "multipart/mixed",
  };
  return callOperation(client, operation, request, options);
}

/**
 * Trace events
 *
 * `TRACE /events`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function traceEvents(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "traceEvents",
    method: "TRACE",
    path: "/events",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
