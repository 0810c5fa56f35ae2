import { api } from "./api.js";
import type { FiltersClientOptions } from "./api.js";
import * as itemsOperations from "./operations/items.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { FindItemsRequest } from "./types.js";

/** Filters */
export class FiltersClient extends ApiClient<FiltersClientOptions> {
  constructor(options: FiltersClientOptions = {}) {
    super(options, api);
  }

  /**
   * Find items
   *
   * `GET /items`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  findItems(
    request?: FindItemsRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return itemsOperations.findItems(this, request, options);
  }
}
