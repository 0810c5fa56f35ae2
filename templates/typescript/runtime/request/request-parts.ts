import type { HeaderEntry } from "./headers.js";

/** A request while it is put together: parameters and credentials add to it. */
export interface RequestParts {
  /** The path template, as far as it is filled; it may hold a query. */
  path: string;
  /** Percent-encoded pairs. */
  readonly query: string[];
  readonly headers: HeaderEntry[];
  /** As they are sent: `name=value`. */
  readonly cookies: string[];
  /** The texts that no error may show. */
  readonly secrets: string[];
}

export function createParts(path: string): RequestParts {
  return { path, query: [], headers: [], cookies: [], secrets: [] };
}
