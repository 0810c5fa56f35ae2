export * from "./schemas.js";

/** The request of "Search". */
export interface SearchRequest {
  size?: number | "all";
  q?: string | null;
}
