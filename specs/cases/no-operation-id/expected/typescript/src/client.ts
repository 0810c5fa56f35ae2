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
   * @param options - What is different for this call.
   * @returns Their names
   * @throws {ApiError} The API answers that the call failed.
   */
  getShelves(options?: CallOptions): ApiPromise<GetShelvesResult> {
    return shelvesOperations.getShelves(this, options);
  }

  /**
   * Get a book
   *
   * `GET /shelves/{shelf}/books/{book}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns Its title
   * @throws {ApiError} The API answers that the call failed.
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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getRoot(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.getRoot(this, options);
  }
}
