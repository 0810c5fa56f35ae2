import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { ListEntriesResult } from "../types.js";

/**
 * List entries
 *
 * `GET /entries`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns A page of entries
 * @throws {ApiError} If the API answers with an error.
 */
export function listEntries(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListEntriesResult> {
  const operation: OperationDescriptor = {
    name: "listEntries",
    method: "GET",
    path: "/entries",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Count entries
 *
 * `HEAD /entries`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function countEntries(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "countEntries",
    method: "HEAD",
    path: "/entries",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
