export * from "./schemas.js";

/** The result of "List users". */
export type ListUsersResult = string[];
