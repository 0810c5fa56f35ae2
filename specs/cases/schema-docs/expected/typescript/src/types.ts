import type { components } from "./openapi.js";

/** @see https://example.com/books */
export type Book = components["schemas"]["Book"];

/**
 * An old thing
 *
 * @deprecated
 */
export type Old = components["schemas"]["Old"];
