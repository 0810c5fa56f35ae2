export * from "./schemas.js";

/** The result of "List entries". */
export type ListEntriesResult = string[];
