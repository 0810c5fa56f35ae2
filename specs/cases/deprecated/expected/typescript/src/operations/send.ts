import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Send a mail
 *
 * Use `sendMail`.
 *
 * `POST /send`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 * @deprecated
 */
export function send(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "send",
    method: "POST",
    path: "/send",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
