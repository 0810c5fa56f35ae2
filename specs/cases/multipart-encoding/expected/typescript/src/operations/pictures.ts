import { multipart } from "../runtime/bodies/multipart.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { PutPictureRequest } from "../types.js";

/**
 * Put a picture
 *
 * `PUT /pictures`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function putPicture(
  client: ApiClient,
  request: PutPictureRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "putPicture",
    method: "PUT",
    path: "/pictures",
    body: { ...multipart, fields: { bytes: { contentType: "image/png" } } },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
