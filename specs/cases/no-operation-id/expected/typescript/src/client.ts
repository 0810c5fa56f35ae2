import { api } from "./api.js";
import type { ShelvesClientOptions } from "./api.js";
import * as shelvesOperations from "./operations/shelves.js";
import * as untaggedOperations from "./operations/untagged.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  GetShelvesByShelfBooksByBookRequest,
  GetShelvesResult,
} from "./types.js";

/** Shelves */
export class ShelvesClient extends ApiClient<ShelvesClientOptions> {
  constructor(options: ShelvesClientOptions = {}) {
    super(options, api);
  }

  /**
   * List shelves
   *
   * `GET /shelves`
   *
   * @param options - Options for this call only.
   * @returns Their names
   * @throws {ApiError} If the API answers with an error.
   */
  getShelves(options?: CallOptions): ApiPromise<GetShelvesResult> {
    return shelvesOperations.getShelves(this, options);
  }

  /**
   * Get a book
   *
   * `GET /shelves/{shelf}/books/{book}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Its title
   * @throws {ApiError} If the API answers with an error.
   */
  getShelvesByShelfBooksByBook(
    request: GetShelvesByShelfBooksByBookRequest,
    options?: CallOptions,
  ): ApiPromise<string> {
    return shelvesOperations.getShelvesByShelfBooksByBook(
      this,
      request,
      options,
    );
  }

  /**
   * `GET /`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getRoot(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.getRoot(this, options);
  }
}
