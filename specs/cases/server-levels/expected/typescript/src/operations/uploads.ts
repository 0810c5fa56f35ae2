import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const listFilesDescriptor: OperationDescriptor = {
  name: "listFiles",
  method: "GET",
  path: "/files",
  response: "none",
};

/**
 * List files
 *
 * `GET /files`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listFiles(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listFilesDescriptor, undefined, options);
}

const removeUploadsDescriptor: OperationDescriptor = {
  name: "removeUploads",
  method: "DELETE",
  path: "/uploads",
  response: "none",
};

/**
 * Remove uploads
 *
 * `DELETE /uploads`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function removeUploads(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(removeUploadsDescriptor, undefined, options);
}

const uploadDescriptor: OperationDescriptor = {
  name: "upload",
  method: "POST",
  path: "/uploads",
  response: "none",
  server: "https://uploads.example.com",
};

/**
 * Upload
 *
 * `POST /uploads`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function upload(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(uploadDescriptor, undefined, options);
}

const uploadHereDescriptor: OperationDescriptor = {
  name: "uploadHere",
  method: "PUT",
  path: "/uploads",
  response: "none",
  server: "https://near.uploads.example.com",
};

/**
 * Upload to a place
 *
 * `PUT /uploads`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function uploadHere(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(uploadHereDescriptor, undefined, options);
}
