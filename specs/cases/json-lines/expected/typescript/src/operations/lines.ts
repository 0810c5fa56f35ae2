import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readJsonLines } from "../runtime/responses/json-lines.js";
import type { ListLinesResult } from "../types.js";

/**
 * List lines
 *
 * `GET /lines`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Lines that are described as text.
 * @throws {ApiError} If the API answers with an error.
 */
export function listLines(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListLinesResult> {
  const operation: OperationDescriptor = {
    name: "listLines",
    method: "GET",
    path: "/lines",
    response: readJsonLines,
    accept: "application/jsonl",
  };
  return callOperation(client, operation, undefined, options);
}
