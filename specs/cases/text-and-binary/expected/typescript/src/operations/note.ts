import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { WriteNoteRequest } from "../types.js";

const readNoteDescriptor: OperationDescriptor = {
  name: "readNote",
  method: "GET",
  path: "/note",
  response: "text",
  accept: "text/plain",
};

/**
 * Read the note
 *
 * `GET /note`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The text
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function readNote(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(readNoteDescriptor, undefined, options);
}

const writeNoteDescriptor: OperationDescriptor = {
  name: "writeNote",
  method: "PUT",
  path: "/note",
  body: {
    mediaType: "text/plain; charset=utf-8",
    kind: "text",
    optional: true,
    key: "body",
  },
  response: "none",
};

/**
 * Write the note
 *
 * `PUT /note`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function writeNote(
  client: ApiClient,
  request?: WriteNoteRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(writeNoteDescriptor, request, options);
}
