import type { HeaderEntry } from "./headers.js";

/** A request under construction: parameters and credentials add to it. */
export interface RequestParts {
  /** The path template, filled so far. It may hold a query. */
  path: string;
  /** Percent-encoded pairs. */
  readonly query: string[];
  readonly headers: HeaderEntry[];
  /** As they are sent: `name=value`. */
  readonly cookies: string[];
  /** Texts that must not appear in errors. */
  readonly secrets: string[];
}

export function createParts(path: string): RequestParts {
  return { path, query: [], headers: [], cookies: [], secrets: [] };
}
