import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";

/**
 * Delete a tenant
 *
 * `POST /delete-tenant`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function deleteTenant(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "deleteTenant",
    method: "POST",
    path: "/delete-tenant",
    unwrap: "data",
  };
  return callOperation(client, operation, undefined, options);
}
