import * as oauthOperations from "./operations/oauth.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetTokenRequest, GetTokenResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link TokensClient} is made with. */
export type TokensClientOptions = ClientOptions<never>;

/** Tokens */
export class TokensClient extends ApiClient {
  constructor(options: TokensClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get a token
   *
   * `POST /oauth/token`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The token
   * @throws {ApiError} The API answers that the call failed.
   */
  getToken(
    request: GetTokenRequest,
    options?: CallOptions,
  ): ApiPromise<GetTokenResult> {
    return oauthOperations.getToken(this, request, options);
  }
}
