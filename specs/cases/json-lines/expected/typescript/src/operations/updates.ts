import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readEvents } from "../runtime/responses/events.js";
import type { WatchUpdatesResult } from "../types.js";

/**
 * Watch updates
 *
 * `GET /updates`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Events with their own fields.
 * @throws {ApiError} If the API answers with an error.
 */
export function watchUpdates(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<WatchUpdatesResult> {
  const operation: OperationDescriptor = {
    name: "watchUpdates",
    method: "GET",
    path: "/updates",
    response: readEvents,
    accept: "text/event-stream",
  };
  return callOperation(client, operation, undefined, options);
}
