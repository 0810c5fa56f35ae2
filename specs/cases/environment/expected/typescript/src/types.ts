export * from "./schemas.js";

/** What "List users" gives. */
export type ListUsersResult = string[];
