import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  DownloadPictureRequest,
  Order,
  Report,
  UploadPictureRequest,
} from "../types.js";

const downloadPictureDescriptor: OperationDescriptor = {
  name: "downloadPicture",
  method: "GET",
  path: "/pictures/{id}",
  parameters: [{ in: "path", name: "id" }],
  response: "binary",
  accept: "image/jpeg",
};

/**
 * Download a picture
 *
 * `GET /pictures/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The picture
 * @throws {ApiError} The API answers that the call failed.
 */
export function downloadPicture(
  client: ApiClient,
  request: DownloadPictureRequest,
  options?: CallOptions,
): ApiPromise<Blob> {
  return client.call(downloadPictureDescriptor, request, options);
}

const uploadPictureDescriptor: OperationDescriptor = {
  name: "uploadPicture",
  method: "PUT",
  path: "/pictures/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: { mediaType: "image/png", kind: "binary", key: "body" },
  response: "none",
};

/**
 * Upload a picture
 *
 * `PUT /pictures/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The bytes of the picture
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function uploadPicture(
  client: ApiClient,
  request: UploadPictureRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(uploadPictureDescriptor, request, options);
}

const makeReportDescriptor: OperationDescriptor = {
  name: "makeReport",
  method: "POST",
  path: "/reports",
  body: { mediaType: "application/json" },
  accept: "application/hal+json",
};

/**
 * Make a report
 *
 * `POST /reports`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The report
 * @throws {ApiError} The API answers that the call failed.
 */
export function makeReport(
  client: ApiClient,
  request: Order,
  options?: CallOptions,
): ApiPromise<Report> {
  return client.call(makeReportDescriptor, request, options);
}
