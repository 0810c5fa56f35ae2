import { unsendable } from "../runtime/bodies/unsendable.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readEvents } from "../runtime/responses/events.js";
import type { FindLogsRequest, FindLogsResult } from "../types.js";

/**
 * Find logs
 *
 * `GET /logs`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The logs, as they come in
 * @throws {ApiError} The API answers that the call failed.
 */
export function findLogs(
  client: ApiClient,
  request?: FindLogsRequest,
  options?: CallOptions,
): ApiPromise<FindLogsResult> {
  const operation: OperationDescriptor = {
    name: "findLogs",
    method: "GET",
    path: "/logs",
    body: { ...unsendable, isOptional: true },
    response: readEvents,
    accept: "text/event-stream",
  };
  return callOperation(client, operation, request, options);
}
