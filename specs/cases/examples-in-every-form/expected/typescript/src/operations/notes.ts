import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { PutNoteRequest, PutNoteResult } from "../types.js";

const readLogDescriptor: OperationDescriptor = {
  name: "readLog",
  method: "GET",
  path: "/log",
  response: "text",
  accept: "text/plain",
};

/**
 * Read the log
 *
 * `GET /log`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The log
 * @throws {ApiError} The API answers that the call failed.
 */
export function readLog(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(readLogDescriptor, undefined, options);
}

const putNoteDescriptor: OperationDescriptor = {
  name: "putNote",
  method: "PUT",
  path: "/notes/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "tags" },
    { in: "query", name: "lang" },
    { in: "header", name: "X-Mark" },
  ],
  body: { mediaType: "application/json" },
};

/**
 * Put a note
 *
 * `PUT /notes/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The note, as it was written down
 * @throws {ApiError} The API answers that the call failed.
 */
export function putNote(
  client: ApiClient,
  request: PutNoteRequest,
  options?: CallOptions,
): ApiPromise<PutNoteResult> {
  return client.call(putNoteDescriptor, request, options);
}
