export * from "./schemas.js";

/** What "Find by a form" takes. */
export interface FindByFormRequest {
  /**
   * The whole query
   *
   * @example {"word":"lamp","tags":["new","red"]}
   */
  search: {
    word: string;
    tags?: string[];
  };
}

/** What "Find by JSON" takes. */
export interface FindByJsonRequest {
  query?: number[];
}
