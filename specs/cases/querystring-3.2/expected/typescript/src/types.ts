export * from "./schemas.js";

/** The request of "Find by a form". */
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

/** The request of "Find by JSON". */
export interface FindByJsonRequest {
  query?: number[];
}
