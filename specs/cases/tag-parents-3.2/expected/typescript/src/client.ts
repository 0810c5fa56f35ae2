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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  listProducts(options?: CallOptions): ApiPromise<void> {
    return productsOperations.listProducts(this, options);
  }

  /**
   * List books
   *
   * `GET /books`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  listBooks(options?: CallOptions): ApiPromise<void> {
    return booksOperations.listBooks(this, options);
  }

  /**
   * List comics
   *
   * `GET /comics`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  listComics(options?: CallOptions): ApiPromise<void> {
    return comicsOperations.listComics(this, options);
  }
}
