export * from "./schemas.js";

/** The request of "Get a tenant". */
export interface GetTenantRequest {
  /** @example "t-1" */
  tenantId: string;
}
