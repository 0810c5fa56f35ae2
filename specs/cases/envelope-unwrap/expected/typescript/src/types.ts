import type { TenantDto } from "./schemas.js";
export * from "./schemas.js";

/** The result of "Has no envelope". */
export interface GetHealthResult {
  data?: string;
}

/** The result of "List tenants". */
export type ListTenantsResult = TenantDto[];
