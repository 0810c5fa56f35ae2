import { multipart } from "../runtime/bodies/multipart.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { formStyle } from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { CreateAlbumRequest } from "../types.js";

/**
 * Create an album
 *
 * `POST /albums`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function createAlbum(
  client: ApiClient,
  request: CreateAlbumRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "createAlbum",
    method: "POST",
    path: "/albums",
    body: {
      ...multipart,
      fields: {
        cover: { contentType: "image/png" },
        labels: { style: formStyle, explode: false },
        places: { contentType: "application/json" },
        track: { contentType: "text/csv" },
      },
    },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
