import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";

/**
 * Get the time
 *
 * `GET /time`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Seconds since 1970
 * @throws {ApiError} If the API answers with an error.
 */
export function getTime(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<number> {
  const operation: OperationDescriptor = {
    name: "getTime",
    method: "GET",
    path: "/time",
  };
  return callOperation(client, operation, undefined, options);
}
