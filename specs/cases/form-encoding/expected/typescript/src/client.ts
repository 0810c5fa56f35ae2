import { api } from "./api.js";
import type { SearchesClientOptions } from "./api.js";
import * as searchesOperations from "./operations/searches.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { SearchRequest } from "./types.js";

/** Searches */
export class SearchesClient extends ApiClient<SearchesClientOptions> {
  constructor(options: SearchesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Search
   *
   * `POST /searches`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  search(request: SearchRequest, options?: CallOptions): ApiPromise<void> {
    return searchesOperations.search(this, request, options);
  }
}
