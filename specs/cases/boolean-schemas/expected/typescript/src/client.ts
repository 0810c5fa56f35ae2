import * as anythingOperations from "./operations/anything.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { PostRequest, PostResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link AnythingClient} is made with. */
export type AnythingClientOptions = ClientOptions<never>;

/** Anything */
export class AnythingClient extends ApiClient {
  constructor(options: AnythingClientOptions = {}) {
    super(api, options);
  }

  /**
   * Post anything
   *
   * `POST /anything`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns All of it
   * @throws {ApiError} The API answers that the call failed.
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResult> {
    return anythingOperations.post(this, request, options);
  }
}
