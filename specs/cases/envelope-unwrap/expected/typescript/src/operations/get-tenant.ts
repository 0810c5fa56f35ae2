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
 * @param options - What is different for this call.
 * @returns The tenant, or what went wrong
 * @throws {ApiError} The API answers that the call failed.
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
