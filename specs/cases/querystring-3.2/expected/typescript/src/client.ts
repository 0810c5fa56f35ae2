import { api } from "./api.js";
import type { SearchesClientOptions } from "./api.js";
import * as byFormOperations from "./operations/by-form.js";
import * as byJsonOperations from "./operations/by-json.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { FindByFormRequest, FindByJsonRequest } from "./types.js";

/** Searches */
export class SearchesClient extends ApiClient<SearchesClientOptions> {
  constructor(options: SearchesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Find by a form
   *
   * `GET /by-form`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  findByForm(
    request: FindByFormRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return byFormOperations.findByForm(this, request, options);
  }

  /**
   * Find by JSON
   *
   * `GET /by-json`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  findByJson(
    request?: FindByJsonRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return byJsonOperations.findByJson(this, request, options);
  }
}
