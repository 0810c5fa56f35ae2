import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ReadFileRequest, WriteFileRequest } from "../types.js";

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
 * @throws {@link ApiError} The API answers that the call failed.
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
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function writeFile(
  client: ApiClient,
  request: WriteFileRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(writeFileDescriptor, request, options);
}
