export * from "./schemas.js";

/** The result of "List shelves". */
export type GetShelvesResult = string[];

/** The request of "Get a book". */
export interface GetShelvesByShelfBooksByBookRequest {
  shelf: string;
  book: string;
}
