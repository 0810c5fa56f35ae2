export * from "./schemas.js";

/** What "List shelves" gives. */
export type GetShelvesResult = string[];

/** What "Get a book" takes. */
export interface GetShelvesByShelfBooksByBookRequest {
  shelf: string;
  book: string;
}
