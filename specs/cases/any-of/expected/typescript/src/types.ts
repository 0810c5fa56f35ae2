export * from "./schemas.js";

/** What "Search" takes. */
export interface SearchRequest {
  size?: number | "all";
  q?: string | null;
}
