import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Folder } from "../types.js";

/**
 * Get the tree of folders
 *
 * `GET /tree`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The root
 * @throws {ApiError} If the API answers with an error.
 */
export function getTree(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Folder> {
  const operation: OperationDescriptor = {
    name: "getTree",
    method: "GET",
    path: "/tree",
  };
  return callOperation(client, operation, undefined, options);
}
