import { api } from "./api.js";
import type { AnythingClientOptions } from "./api.js";
import * as anythingOperations from "./operations/anything.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { PostRequest, PostResult } from "./types.js";

/** Anything */
export class AnythingClient extends ApiClient<AnythingClientOptions> {
  constructor(options: AnythingClientOptions = {}) {
    super(options, api);
  }

  /**
   * Post anything
   *
   * `POST /anything`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns All of it
   * @throws {ApiError} If the API answers with an error.
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResult> {
    return anythingOperations.post(this, request, options);
  }
}
