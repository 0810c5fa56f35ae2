import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { PutPictureRequest } from "../types.js";

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
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function putPicture(
  client: ApiClient,
  request: PutPictureRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(putPictureDescriptor, request, options);
}
