export * from "./schemas.js";

/** The request of "Search". */
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
