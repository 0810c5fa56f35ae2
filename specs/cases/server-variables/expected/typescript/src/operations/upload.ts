import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Upload
 *
 * On a host of its own.
 *
 * `POST /upload`
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
    path: "/upload",
    response: readNothing,
    server: "https://upload.example.com",
  };
  return callOperation(client, operation, undefined, options);
}
