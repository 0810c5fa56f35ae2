import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { CreateAlbumRequest, PutPictureRequest } from "../types.js";

const createAlbumDescriptor: OperationDescriptor = {
  name: "createAlbum",
  method: "POST",
  path: "/albums",
  body: {
    mediaType: "multipart/form-data",
    kind: "multipart",
    parts: {
      cover: { contentType: "image/png" },
      labels: { style: "form", explode: false },
      places: { contentType: "application/json" },
      track: { contentType: "text/csv" },
    },
  },
  response: "none",
};

/**
 * Create an album
 *
 * `POST /albums`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function createAlbum(
  client: ApiClient,
  request: CreateAlbumRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(createAlbumDescriptor, request, options);
}

const putPictureDescriptor: OperationDescriptor = {
  name: "putPicture",
  method: "PUT",
  path: "/pictures",
  body: {
    mediaType: "multipart/form-data",
    kind: "multipart",
    parts: { bytes: { contentType: "image/png" } },
  },
  response: "none",
};

/**
 * Put a picture
 *
 * `PUT /pictures`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function putPicture(
  client: ApiClient,
  request: PutPictureRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(putPictureDescriptor, request, options);
}
