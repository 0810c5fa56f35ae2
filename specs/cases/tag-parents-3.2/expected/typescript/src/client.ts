import * as booksOperations from "./operations/books.js";
import * as comicsOperations from "./operations/comics.js";
import * as productsOperations from "./operations/products.js";
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

/** What a {@link ShopClient} is made with. */
export type ShopClientOptions = ClientOptions<never>;

/** Shop */
export class ShopClient extends ApiClient {
  constructor(options: ShopClientOptions = {}) {
    super(api, options);
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
