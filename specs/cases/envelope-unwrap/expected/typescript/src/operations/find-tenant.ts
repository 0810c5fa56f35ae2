import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { TenantDto } from "../types.js";

/**
 * Find a tenant
 *
 * `GET /find-tenant`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The tenant, if there is one
 * @throws {ApiError} If the API answers with an error.
 */
export function findTenant(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<TenantDto | undefined> {
  const operation: OperationDescriptor = {
    name: "findTenant",
    method: "GET",
    path: "/find-tenant",
    unwrap: "data",
  };
  return callOperation(client, operation, undefined, options);
}
