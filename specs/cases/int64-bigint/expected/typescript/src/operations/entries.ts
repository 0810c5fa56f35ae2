import * as int64Places from "../int64.js";
import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import { toBigInt } from "../runtime/integers/parse-exact-json.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readExactJsonLines } from "../runtime/responses/exact-json-lines.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { Label, StreamEntriesResult } from "../types.js";

/**
 * `GET /entries`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Entries, a line each.
 * @throws {ApiError} If the API answers with an error.
 */
export function streamEntries(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<StreamEntriesResult> {
  const operation: OperationDescriptor = {
    name: "streamEntries",
    method: "GET",
    path: "/entries",
    response: readExactJsonLines(int64Places.Entry, toBigInt),
    accept: "application/jsonl",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `POST /entries`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function addLabel(
  client: ApiClient,
  request?: Label,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "addLabel",
    method: "POST",
    path: "/entries",
    body: { ...json, isOptional: true },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
