import { binary } from "../runtime/bodies/binary.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readBlob, readNothing } from "../runtime/responses/readers.js";
import type { ReadFileRequest, WriteFileRequest } from "../types.js";

/**
 * Read a file
 *
 * `GET /files/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The bytes
 * @throws {ApiError} If the API answers with an error.
 */
export function readFile(
  client: ApiClient,
  request: ReadFileRequest,
  options?: CallOptions,
): ApiPromise<Blob> {
  const operation: OperationDescriptor = {
    name: "readFile",
    method: "GET",
    path: "/files/{name}",
    parameters: [path("name")],
    response: readBlob,
    accept: "application/octet-stream",
  };
  return callOperation(client, operation, request, options);
}

/**
 * Write a file
 *
 * `PUT /files/{name}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function writeFile(
  client: ApiClient,
  request: WriteFileRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "writeFile",
    method: "PUT",
    path: "/files/{name}",
    parameters: [path("name")],
    body: { ...binary, key: "body" },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
