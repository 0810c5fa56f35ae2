export * from "./schemas.js";

/** The request of "Find items". */
export interface FindItemsRequest {
  /**
   * As one JSON text
   *
   * @example {"name":"lamp","tags":["new"]}
   */
  filter?: {
    name: string;
    tags?: string[];
  };
  note?: string;
  "X-Context"?: string[];
}
