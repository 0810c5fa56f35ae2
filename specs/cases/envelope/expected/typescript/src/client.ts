import * as getTenantOperations from "./operations/get-tenant.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetTenantRequest, TenantSingleRespDto } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
  envelope: {
    status: "statusCode",
    ok: [200],
    code: "apiCode",
    message: "message",
    requestId: "requestId",
  },
};

/** What a {@link TenantsClient} is made with. */
export type TenantsClientOptions = ClientOptions<never>;

/** Tenants */
export class TenantsClient extends ApiClient {
  constructor(options: TenantsClientOptions = {}) {
    super(api, options);
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
