import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { GetTenantRequest, TenantSingleRespDto } from "../types.js";

/**
 * Get a tenant
 *
 * `GET /get-tenant`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The tenant, or what went wrong
 * @throws {ApiError} If the API answers with an error.
 */
export function getTenant(
  client: ApiClient,
  request: GetTenantRequest,
  options?: CallOptions,
): ApiPromise<TenantSingleRespDto> {
  const operation: OperationDescriptor = {
    name: "getTenant",
    method: "GET",
    path: "/get-tenant",
    parameters: [query("tenantId", { required: true })],
  };
  return callOperation(client, operation, request, options);
}
