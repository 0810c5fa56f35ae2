import * as itemsOperations from "./operations/items.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { FindItemsRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link FiltersClient} is made with. */
export type FiltersClientOptions = ClientOptions<never>;

/** Filters */
export class FiltersClient extends ApiClient {
  constructor(options: FiltersClientOptions = {}) {
    super(api, options);
  }

  /**
   * Find items
   *
   * `GET /items`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  findItems(
    request?: FindItemsRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return itemsOperations.findItems(this, request, options);
  }
}
