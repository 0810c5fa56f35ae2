export * from "./schemas.js";

/** What "Search" takes. */
export interface SearchRequest {
  /** Divided by bars */
  words: string[];
  range?: {
    from?: number;
    to?: number;
  };
  ids?: number[];
  callback?: string;
  /** One JSON text */
  sort?: string[];
  /** JSON without being told */
  page?: {
    size?: number;
  };
}
