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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The hit
   * @throws {ApiError} The API answers that the call failed.
   */
  search(request?: SearchRequest, options?: CallOptions): ApiPromise<Hit> {
    return searchOperations.search(this, request, options);
  }
}
