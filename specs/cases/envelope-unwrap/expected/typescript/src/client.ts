import * as deleteTenantOperations from "./operations/delete-tenant.js";
import * as findTenantOperations from "./operations/find-tenant.js";
import * as getTenantOperations from "./operations/get-tenant.js";
import * as healthOperations from "./operations/health.js";
import * as listTenantsOperations from "./operations/list-tenants.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type {
  FindTenantResult,
  GetHealthResult,
  ListTenantsResult,
  TenantDto,
} from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
  envelope: { status: "statusCode", ok: [200], message: "message" },
};

/** What a {@link TenantsClient} is made with. */
export type TenantsClientOptions = ClientOptions<never>;

/** Tenants */
export class TenantsClient extends ApiClient {
  constructor(options: TenantsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Delete a tenant
   *
   * `POST /delete-tenant`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  deleteTenant(options?: CallOptions): ApiPromise<void> {
    return deleteTenantOperations.deleteTenant(this, options);
  }

  /**
   * Find a tenant
   *
   * `GET /find-tenant`
   *
   * @param options - What is different for this call.
   * @returns The tenant, if there is one
   * @throws {@link ApiError} The API answers that the call failed.
   */
  findTenant(options?: CallOptions): ApiPromise<FindTenantResult> {
    return findTenantOperations.findTenant(this, options);
  }

  /**
   * Get a tenant
   *
   * `GET /get-tenant`
   *
   * @param options - What is different for this call.
   * @returns The tenant, or what went wrong
   * @throws {@link ApiError} The API answers that the call failed.
   */
  getTenant(options?: CallOptions): ApiPromise<TenantDto> {
    return getTenantOperations.getTenant(this, options);
  }

  /**
   * Has no envelope
   *
   * `GET /health`
   *
   * @param options - What is different for this call.
   * @returns The health
   * @throws {@link ApiError} The API answers that the call failed.
   */
  getHealth(options?: CallOptions): ApiPromise<GetHealthResult> {
    return healthOperations.getHealth(this, options);
  }

  /**
   * List tenants
   *
   * `GET /list-tenants`
   *
   * @param options - What is different for this call.
   * @returns The tenants
   * @throws {@link ApiError} The API answers that the call failed.
   */
  listTenants(options?: CallOptions): ApiPromise<ListTenantsResult> {
    return listTenantsOperations.listTenants(this, options);
  }
}
