import { type ApiClient, readState } from "../client/api-client.js";
import type { CallOptions } from "../client/call-options.js";
import { callOperation } from "../client/call-operation.js";
import { sendCall } from "../sending/send-call.js";
import { PagePromise } from "./page-promise.js";
import type { PagedOperation } from "./pages.js";

/** Calls an operation that returns pages. */
export function callPages<T, Item>(
  client: ApiClient,
  operation: PagedOperation,
  input?: object,
  callOptions: CallOptions = {},
): PagePromise<T, Item> {
  const call = { ...readState(client), operation, input, callOptions };
  // With the same key, the server would give the same page.
  const options = { ...callOptions, idempotencyKey: undefined };
  return new PagePromise<T, Item>(call, sendCall<T>(call), (next) =>
    callOperation<T>(client, operation, next, options).withResponse(),
  );
}
