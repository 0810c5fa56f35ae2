import { api } from "./api.js";
import type { TenantsClientOptions } from "./api.js";
import * as deleteTenantOperations from "./operations/delete-tenant.js";
import * as findTenantOperations from "./operations/find-tenant.js";
import * as getTenantOperations from "./operations/get-tenant.js";
import * as healthOperations from "./operations/health.js";
import * as listTenantsOperations from "./operations/list-tenants.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetHealthResult, ListTenantsResult, TenantDto } from "./types.js";

/** Tenants */
export class TenantsClient extends ApiClient<TenantsClientOptions> {
  constructor(options: TenantsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Delete a tenant
   *
   * `POST /delete-tenant`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  deleteTenant(options?: CallOptions): ApiPromise<void> {
    return deleteTenantOperations.deleteTenant(this, options);
  }

  /**
   * Find a tenant
   *
   * `GET /find-tenant`
   *
   * @param options - Options for this call only.
   * @returns The tenant, if there is one
   * @throws {ApiError} If the API answers with an error.
   */
  findTenant(options?: CallOptions): ApiPromise<TenantDto | undefined> {
    return findTenantOperations.findTenant(this, options);
  }

  /**
   * Get a tenant
   *
   * `GET /get-tenant`
   *
   * @param options - Options for this call only.
   * @returns The tenant, or what went wrong
   * @throws {ApiError} If the API answers with an error.
   */
  getTenant(options?: CallOptions): ApiPromise<TenantDto> {
    return getTenantOperations.getTenant(this, options);
  }

  /**
   * Has no envelope
   *
   * `GET /health`
   *
   * @param options - Options for this call only.
   * @returns The health
   * @throws {ApiError} If the API answers with an error.
   */
  getHealth(options?: CallOptions): ApiPromise<GetHealthResult> {
    return healthOperations.getHealth(this, options);
  }

  /**
   * List tenants
   *
   * `GET /list-tenants`
   *
   * @param options - Options for this call only.
   * @returns The tenants
   * @throws {ApiError} If the API answers with an error.
   */
  listTenants(options?: CallOptions): ApiPromise<ListTenantsResult> {
    return listTenantsOperations.listTenants(this, options);
  }
}
