import { binary } from "../runtime/bodies/binary.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readBlob, readNothing } from "../runtime/responses/readers.js";
import type { DownloadPictureRequest, UploadPictureRequest } from "../types.js";

/**
 * Download a picture
 *
 * `GET /pictures/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The picture
 * @throws {ApiError} If the API answers with an error.
 */
export function downloadPicture(
  client: ApiClient,
  request: DownloadPictureRequest,
  options?: CallOptions,
): ApiPromise<Blob> {
  const operation: OperationDescriptor = {
    name: "downloadPicture",
    method: "GET",
    path: "/pictures/{id}",
    parameters: [path("id")],
    response: readBlob,
    accept: "image/jpeg",
  };
  return callOperation(client, operation, request, options);
}

/**
 * Upload a picture
 *
 * `PUT /pictures/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The bytes of the picture
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function uploadPicture(
  client: ApiClient,
  request: UploadPictureRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "uploadPicture",
    method: "PUT",
    path: "/pictures/{id}",
    parameters: [path("id")],
    body: { ...binary, mediaType: "image/png", key: "body" },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
