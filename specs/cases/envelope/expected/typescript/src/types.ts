export * from "./schemas.js";

/** What "Get a tenant" takes. */
export interface GetTenantRequest {
  /** @example "t-1" */
  tenantId: string;
}
