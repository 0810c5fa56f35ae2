import type { components } from "./openapi.js";

export type Hit = components["schemas"]["Hit"];

export type Image = components["schemas"]["Image"];

export type Page = components["schemas"]["Page"];

/** An address or a number, or both */
export type Requirements = components["schemas"]["Requirements"];

/** What "Search" takes. */
export interface SearchRequest {
  size?: number | "all";
  q?: string | null;
}
