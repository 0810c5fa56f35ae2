import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * By nothing
 *
 * `GET /open`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function open(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "open",
    method: "GET",
    path: "/open",
    response: readNothing,
    security: [],
  };
  return callOperation(client, operation, undefined, options);
}
