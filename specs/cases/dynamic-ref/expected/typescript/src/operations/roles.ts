import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { ListRolesResult } from "../types.js";

/**
 * List roles
 *
 * `GET /roles`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns A page of roles
 * @throws {ApiError} If the API answers with an error.
 */
export function listRoles(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListRolesResult> {
  const operation: OperationDescriptor = {
    name: "listRoles",
    method: "GET",
    path: "/roles",
  };
  return callOperation(client, operation, undefined, options);
}
