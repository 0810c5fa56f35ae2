import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readJsonLines } from "../runtime/responses/json-lines.js";
import type { ExportEntriesResult, ListEntriesResult } from "../types.js";

/**
 * List entries
 *
 * `GET /entries`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Entries, a line each.
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
    response: readJsonLines,
    accept: "application/x-ndjson",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Export entries
 *
 * `GET /entries/all`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Entries, a line each.
 * @throws {ApiError} If the API answers with an error.
 */
export function exportEntries(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ExportEntriesResult> {
  const operation: OperationDescriptor = {
    name: "exportEntries",
    method: "GET",
    path: "/entries/all",
    response: readJsonLines,
    accept: "application/jsonl",
  };
  return callOperation(client, operation, undefined, options);
}
