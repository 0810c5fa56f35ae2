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
 * @param options - What is different for this call.
 * @returns A page of roles
 * @throws {ApiError} The API answers that the call failed.
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
