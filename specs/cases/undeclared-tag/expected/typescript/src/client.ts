import * as bookOperations from "./operations/book.js";
import * as booksOperations from "./operations/books.js";
import * as readersOperations from "./operations/readers.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link LibraryClient} is made with. */
export type LibraryClientOptions = ClientOptions<never>;

/** Library */
export class LibraryClient extends ApiClient {
  constructor(options: LibraryClientOptions = {}) {
    super(api, options);
  }

  /**
   * Count the books
   *
   * `GET /books`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  countBooks(options?: CallOptions): ApiPromise<void> {
    return booksOperations.countBooks(this, options);
  }

  /**
   * Count the loans
   *
   * `GET /loans`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  countLoans(options?: CallOptions): ApiPromise<void> {
    return bookOperations.countLoans(this, options);
  }

  /**
   * Count the readers
   *
   * `GET /readers`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  countReaders(options?: CallOptions): ApiPromise<void> {
    return readersOperations.countReaders(this, options);
  }
}
