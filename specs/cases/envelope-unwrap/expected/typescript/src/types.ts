import type { TenantDto } from "./schemas.js";
export * from "./schemas.js";

/** What "Has no envelope" gives. */
export interface GetHealthResult {
  data?: string;
}

/** What "List tenants" gives. */
export type ListTenantsResult = TenantDto[];
