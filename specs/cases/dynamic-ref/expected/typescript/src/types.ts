import type { Page, Role } from "./schemas.js";
export * from "./schemas.js";

/** What "List roles" gives. */
export interface ListRolesResult {
  items: Role[];
  total?: number;
  previous?: Page;
}
