import * as searchOperations from "./operations/search.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { SearchRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link SearchClient} is made with. */
export type SearchClientOptions = ClientOptions<never>;

/** Search */
export class SearchClient extends ApiClient {
  constructor(options: SearchClientOptions = {}) {
    super(api, options);
  }

  /**
   * Search
   *
   * `GET /search`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  search(request?: SearchRequest, options?: CallOptions): ApiPromise<void> {
    return searchOperations.search(this, request, options);
  }
}
