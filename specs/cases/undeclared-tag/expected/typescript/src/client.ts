import { api } from "./api.js";
import type { LibraryClientOptions } from "./api.js";
import * as bookOperations from "./operations/book.js";
import * as booksOperations from "./operations/books.js";
import * as readersOperations from "./operations/readers.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Library */
export class LibraryClient extends ApiClient<LibraryClientOptions> {
  constructor(options: LibraryClientOptions = {}) {
    super(options, api);
  }

  /**
   * Count the books
   *
   * `GET /books`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  countBooks(options?: CallOptions): ApiPromise<void> {
    return booksOperations.countBooks(this, options);
  }

  /**
   * Count the loans
   *
   * `GET /loans`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  countLoans(options?: CallOptions): ApiPromise<void> {
    return bookOperations.countLoans(this, options);
  }

  /**
   * Count the readers
   *
   * `GET /readers`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  countReaders(options?: CallOptions): ApiPromise<void> {
    return readersOperations.countReaders(this, options);
  }
}
