import { binary } from "../runtime/bodies/binary.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { UploadArtifactOperationRequest } from "../types.js";

/**
 * Upload an artifact
 *
 * `POST /artifacts`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function uploadArtifact(
  client: ApiClient,
  request: UploadArtifactOperationRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "uploadArtifact",
    method: "POST",
    path: "/artifacts",
    body: { ...binary, key: "body" },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
