import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Transfer } from "../types.js";

/**
 * Get a transfer
 *
 * `GET /transfers`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The transfer
 * @throws {ApiError} If the API answers with an error.
 */
export function getTransfer(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Transfer> {
  const operation: OperationDescriptor = {
    name: "getTransfer",
    method: "GET",
    path: "/transfers",
  };
  return callOperation(client, operation, undefined, options);
}
