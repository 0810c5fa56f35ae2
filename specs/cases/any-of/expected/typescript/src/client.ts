import { api } from "./api.js";
import type { SearchClientOptions } from "./api.js";
import * as searchOperations from "./operations/search.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Hit, SearchRequest } from "./types.js";

/** Search */
export class SearchClient extends ApiClient<SearchClientOptions> {
  constructor(options: SearchClientOptions = {}) {
    super(options, api);
  }

  /**
   * Search
   *
   * `GET /search`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The hit
   * @throws {ApiError} If the API answers with an error.
   */
  search(request?: SearchRequest, options?: CallOptions): ApiPromise<Hit> {
    return searchOperations.search(this, request, options);
  }
}
