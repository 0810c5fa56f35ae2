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
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The logs, as they come in
 * @throws {ApiError} If the API answers with an error.
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
