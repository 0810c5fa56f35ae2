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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The tenant, or what went wrong
   * @throws {ApiError} The API answers that the call failed.
   */
  getTenant(
    request: GetTenantRequest,
    options?: CallOptions,
  ): ApiPromise<TenantSingleRespDto> {
    return getTenantOperations.getTenant(this, request, options);
  }
}
