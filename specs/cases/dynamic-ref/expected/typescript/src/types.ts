import type { Page, Role } from "./schemas.js";
export * from "./schemas.js";

/** The result of "List roles". */
export interface ListRolesResult {
  items: Role[];
  total?: number;
  previous?: Page;
}
