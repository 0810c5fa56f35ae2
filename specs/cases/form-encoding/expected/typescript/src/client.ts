import * as searchesOperations from "./operations/searches.js";
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

/** What a {@link SearchesClient} is made with. */
export type SearchesClientOptions = ClientOptions<never>;

/** Searches */
export class SearchesClient extends ApiClient {
  constructor(options: SearchesClientOptions = {}) {
    super(api, options);
  }

  /**
   * Search
   *
   * `POST /searches`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  search(request: SearchRequest, options?: CallOptions): ApiPromise<void> {
    return searchesOperations.search(this, request, options);
  }
}
