import type { components } from "./openapi.js";

export type RespDto = components["schemas"]["RespDto"];

export type TenantDto = components["schemas"]["TenantDto"];

export type TenantRespDto = components["schemas"]["TenantRespDto"];

/** What "Find a tenant" gives. */
export type FindTenantResult = TenantDto | undefined;

/** What "Has no envelope" gives. */
export interface GetHealthResult {
  data?: string;
}

/** What "List tenants" gives. */
export type ListTenantsResult = TenantDto[];
