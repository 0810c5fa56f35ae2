import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * List files
 *
 * `GET /files`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function listFiles(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "listFiles",
    method: "GET",
    path: "/files",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
