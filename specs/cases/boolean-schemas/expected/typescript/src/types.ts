import type { Always, Never } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Post anything". */
export interface PostRequest {
  body: unknown;
}

/** The result of "Post anything". */
export interface PostResult {
  always: unknown;
  never?: never;
  empty?: unknown;
  named?: Always;
  namedNever?: Never;
  list?: unknown[];
  either?: unknown;
}
