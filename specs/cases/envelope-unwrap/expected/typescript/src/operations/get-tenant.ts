import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { TenantDto } from "../types.js";

/**
 * Get a tenant
 *
 * `GET /get-tenant`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The tenant, or what went wrong
 * @throws {ApiError} If the API answers with an error.
 */
export function getTenant(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<TenantDto> {
  const operation: OperationDescriptor = {
    name: "getTenant",
    method: "GET",
    path: "/get-tenant",
    unwrap: "data",
  };
  return callOperation(client, operation, undefined, options);
}
