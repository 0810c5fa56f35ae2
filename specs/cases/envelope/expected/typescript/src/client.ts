import { api } from "./api.js";
import type { TenantsClientOptions } from "./api.js";
import * as getTenantOperations from "./operations/get-tenant.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetTenantRequest, TenantSingleRespDto } from "./types.js";

/** Tenants */
export class TenantsClient extends ApiClient<TenantsClientOptions> {
  constructor(options: TenantsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a tenant
   *
   * `GET /get-tenant`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The tenant, or what went wrong
   * @throws {ApiError} If the API answers with an error.
   */
  getTenant(
    request: GetTenantRequest,
    options?: CallOptions,
  ): ApiPromise<TenantSingleRespDto> {
    return getTenantOperations.getTenant(this, request, options);
  }
}
