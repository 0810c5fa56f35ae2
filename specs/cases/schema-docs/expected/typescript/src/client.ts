import * as booksOperations from "./operations/books.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Book } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link BooksClient} is made with. */
export type BooksClientOptions = ClientOptions<never>;

/** Books */
export class BooksClient extends ApiClient {
  constructor(options: BooksClientOptions = {}) {
    super(api, options);
  }

  /**
   * Add a book
   *
   * `POST /books`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The book
   * @throws {ApiError} The API answers that the call failed.
   */
  addBook(request?: Book, options?: CallOptions): ApiPromise<Book> {
    return booksOperations.addBook(this, request, options);
  }
}
