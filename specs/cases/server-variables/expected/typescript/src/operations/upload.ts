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
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
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
