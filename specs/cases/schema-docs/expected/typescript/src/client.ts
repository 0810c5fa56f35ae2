import { api } from "./api.js";
import type { BooksClientOptions } from "./api.js";
import * as booksOperations from "./operations/books.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Book } from "./types.js";

/** Books */
export class BooksClient extends ApiClient<BooksClientOptions> {
  constructor(options: BooksClientOptions = {}) {
    super(options, api);
  }

  /**
   * Add a book
   *
   * `POST /books`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The book
   * @throws {ApiError} If the API answers with an error.
   */
  addBook(request?: Book, options?: CallOptions): ApiPromise<Book> {
    return booksOperations.addBook(this, request, options);
  }
}
