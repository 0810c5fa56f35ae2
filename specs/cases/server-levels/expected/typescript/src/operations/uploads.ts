import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Remove uploads
 *
 * `DELETE /uploads`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function removeUploads(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "removeUploads",
    method: "DELETE",
    path: "/uploads",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Upload
 *
 * `POST /uploads`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function upload(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "upload",
    method: "POST",
    path: "/uploads",
    response: readNothing,
    server: "https://uploads.example.com",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Upload to a place
 *
 * `PUT /uploads`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function uploadHere(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "uploadHere",
    method: "PUT",
    path: "/uploads",
    response: readNothing,
    server: "https://near.uploads.example.com",
  };
  return callOperation(client, operation, undefined, options);
}
