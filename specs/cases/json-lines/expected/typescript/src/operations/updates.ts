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
 * @param options - What is different for this call.
 * @returns Events with their own fields.
 * @throws {ApiError} The API answers that the call failed.
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
