export * from "./schemas.js";

/** The request of "Search". */
export interface SearchRequest {
  /**
   * color=red&color=blue
   *
   * @example ["red","blue"]
   */
  color?: string[];
  /** size=S,M */
  size?: string[];
  /** Separated by spaces */
  tag?: string[];
  /** Separated by bars */
  shop?: number[];
  /** filter[from]=1&filter[to]=9 */
  filter?: {
    from?: number;
    to?: number;
  };
  /**
   * One JSON text
   *
   * @example [52.5,13.4]
   */
  area?: number[];
}
