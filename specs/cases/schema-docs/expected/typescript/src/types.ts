import type { components } from "./openapi.js";

export type Book = components["schemas"]["Book"];

/**
 * An old thing
 *
 * @deprecated
 */
export type Old = components["schemas"]["Old"];
