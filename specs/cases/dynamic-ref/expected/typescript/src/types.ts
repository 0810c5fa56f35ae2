import type { components } from "./openapi.js";

export type LabelledTree = components["schemas"]["LabelledTree"];

export type Page = components["schemas"]["Page"];

export type Role = components["schemas"]["Role"];

export type Tree = components["schemas"]["Tree"];

export type User = components["schemas"]["User"];

/** Users, page by page. */
export type UserPage = components["schemas"]["UserPage"];

export type Item = components["schemas"]["Item"];

/** What "List roles" gives. */
export interface ListRolesResult {
  items: Role[];
  total?: number;
  previous?: Page;
}
