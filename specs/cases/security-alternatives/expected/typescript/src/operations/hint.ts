import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Get a hint
 *
 * A better one for those who sign in.
 *
 * `GET /hint`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getHint(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "getHint",
    method: "GET",
    path: "/hint",
    response: readNothing,
    security: [["login"], ["oauth"]],
  };
  return callOperation(client, operation, undefined, options);
}
