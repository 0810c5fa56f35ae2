export interface Given {
  /** @example "single" */
  example?: string;
  /** @example "first" */
  examples?: string;
  /** @example "single" */
  both?: string;
  /** @example null */
  null?: string | null;
  /** @example 0 */
  number?: number;
  /** @example ["a","b"] */
  list?: string[];
  /** @example {"a":1} */
  object?: {
    a?: number;
  };
  ofItems?: number[];
  ofReference?: Named;
  /** @example "own" */
  besideReference?: Named;
  /** @example "seven" */
  wrong?: number;
  byName?: string;
  /** @example "2024-05-06" */
  date?: string;
}

/** @example "named" */
export type Named = string;
