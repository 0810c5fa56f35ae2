import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { GetHealthResult } from "../types.js";

/**
 * Has no envelope
 *
 * `GET /health`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The health
 * @throws {ApiError} If the API answers with an error.
 */
export function getHealth(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<GetHealthResult> {
  const operation: OperationDescriptor = {
    name: "getHealth",
    method: "GET",
    path: "/health",
  };
  return callOperation(client, operation, undefined, options);
}
