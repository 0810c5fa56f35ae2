import type { components } from "./openapi.js";

export type TenantDto = components["schemas"]["TenantDto"];

export type TenantSingleRespDto = components["schemas"]["TenantSingleRespDto"];

/** What "Get a tenant" takes. */
export interface GetTenantRequest {
  /** @example "t-1" */
  tenantId: string;
}
