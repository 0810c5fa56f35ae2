import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetTenantRequest, TenantSingleRespDto } from "../types.js";

const getTenantDescriptor: OperationDescriptor = {
  name: "getTenant",
  method: "GET",
  path: "/get-tenant",
  parameters: [{ in: "query", name: "tenantId" }],
};

/**
 * Get a tenant
 *
 * `GET /get-tenant`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The tenant, or what went wrong
 * @throws {ApiError} The API answers that the call failed.
 */
export function getTenant(
  client: ApiClient,
  request: GetTenantRequest,
  options?: CallOptions,
): ApiPromise<TenantSingleRespDto> {
  return client.call(getTenantDescriptor, request, options);
}
