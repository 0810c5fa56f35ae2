import type { components } from "./openapi.js";

export type Always = components["schemas"]["Always"];

export type Never = components["schemas"]["Never"];

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
