import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readEvents } from "../runtime/responses/events.js";
import type { WatchAnswersResult } from "../types.js";

/**
 * Watch answers
 *
 * `GET /answers`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Events whose data is an entry.
 * @throws {ApiError} If the API answers with an error.
 */
export function watchAnswers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<WatchAnswersResult> {
  const operation: OperationDescriptor = {
    name: "watchAnswers",
    method: "GET",
    path: "/answers",
    response: readEvents,
    accept: "text/event-stream",
  };
  return callOperation(client, operation, undefined, options);
}
