import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  ReadFileRequest,
  WriteFileRequest,
  WriteNoteRequest,
} from "../types.js";

const readFileDescriptor: OperationDescriptor = {
  name: "readFile",
  method: "GET",
  path: "/files/{name}",
  parameters: [{ in: "path", name: "name" }],
  response: "binary",
  accept: "application/octet-stream",
};

/**
 * Read a file
 *
 * `GET /files/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The bytes
 * @throws {ApiError} The API answers that the call failed.
 */
export function readFile(
  client: ApiClient,
  request: ReadFileRequest,
  options?: CallOptions,
): ApiPromise<Blob> {
  return client.call(readFileDescriptor, request, options);
}

const writeFileDescriptor: OperationDescriptor = {
  name: "writeFile",
  method: "PUT",
  path: "/files/{name}",
  parameters: [{ in: "path", name: "name" }],
  body: { mediaType: "application/octet-stream", kind: "binary", key: "body" },
  response: "none",
};

/**
 * Write a file
 *
 * `PUT /files/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function writeFile(
  client: ApiClient,
  request: WriteFileRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(writeFileDescriptor, request, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
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
 * @throws {ApiError} The API answers that the call failed.
 */
export function writeNote(
  client: ApiClient,
  request?: WriteNoteRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(writeNoteDescriptor, request, options);
}
