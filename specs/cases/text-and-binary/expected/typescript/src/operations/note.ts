import { text } from "../runtime/bodies/text.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing, readText } from "../runtime/responses/readers.js";
import type { WriteNoteRequest } from "../types.js";

/**
 * Read the note
 *
 * `GET /note`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The text
 * @throws {ApiError} If the API answers with an error.
 */
export function readNote(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  const operation: OperationDescriptor = {
    name: "readNote",
    method: "GET",
    path: "/note",
    response: readText,
    accept: "text/plain",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Write the note
 *
 * `PUT /note`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function writeNote(
  client: ApiClient,
  request?: WriteNoteRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "writeNote",
    method: "PUT",
    path: "/note",
    body: {
      ...text,
      mediaType: "text/plain; charset=utf-8",
      key: "body",
      isOptional: true,
    },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
