import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * By two together
 *
 * `GET /both`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function both(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "both",
    method: "GET",
    path: "/both",
    response: readNothing,
    security: [["headerKey", "token"]],
  };
  return callOperation(client, operation, undefined, options);
}
