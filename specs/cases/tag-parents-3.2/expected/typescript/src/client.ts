import { api } from "./api.js";
import type { ShopClientOptions } from "./api.js";
import * as booksOperations from "./operations/books.js";
import * as comicsOperations from "./operations/comics.js";
import * as productsOperations from "./operations/products.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Shop */
export class ShopClient extends ApiClient<ShopClientOptions> {
  constructor(options: ShopClientOptions = {}) {
    super(options, api);
  }

  /**
   * List products
   *
   * `GET /products`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  listProducts(options?: CallOptions): ApiPromise<void> {
    return productsOperations.listProducts(this, options);
  }

  /**
   * List books
   *
   * `GET /books`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  listBooks(options?: CallOptions): ApiPromise<void> {
    return booksOperations.listBooks(this, options);
  }

  /**
   * List comics
   *
   * `GET /comics`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  listComics(options?: CallOptions): ApiPromise<void> {
    return comicsOperations.listComics(this, options);
  }
}
