export * from "./schemas.js";

/** What "List entries" gives. */
export type ListEntriesResult = string[];
