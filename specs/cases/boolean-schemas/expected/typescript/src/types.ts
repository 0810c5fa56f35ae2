import type { Always, Never } from "./schemas.js";
export * from "./schemas.js";

/** What "Post anything" takes. */
export interface PostRequest {
  body: unknown;
}

/** What "Post anything" gives. */
export interface PostResult {
  always: unknown;
  never?: never;
  empty?: unknown;
  named?: Always;
  namedNever?: Never;
  list?: unknown[];
  either?: unknown;
}
