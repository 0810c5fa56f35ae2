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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  findByJson(
    request?: FindByJsonRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return byJsonOperations.findByJson(this, request, options);
  }
}
