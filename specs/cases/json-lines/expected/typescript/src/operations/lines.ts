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
 * @param options - What is different for this call.
 * @returns Lines that are described as text.
 * @throws {ApiError} The API answers that the call failed.
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
