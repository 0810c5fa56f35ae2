import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";

/**
 * Get the time zone
 *
 * `GET /zone`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Its name
 * @throws {ApiError} If the API answers with an error.
 */
export function getZone(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  const operation: OperationDescriptor = {
    name: "getZone",
    method: "GET",
    path: "/zone",
  };
  return callOperation(client, operation, undefined, options);
}
