import { api } from "./api.js";
import type { TokensClientOptions } from "./api.js";
import * as oauthOperations from "./operations/oauth.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetTokenRequest, GetTokenResult } from "./types.js";

/** Tokens */
export class TokensClient extends ApiClient<TokensClientOptions> {
  constructor(options: TokensClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a token
   *
   * `POST /oauth/token`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The token
   * @throws {ApiError} If the API answers with an error.
   */
  getToken(
    request: GetTokenRequest,
    options?: CallOptions,
  ): ApiPromise<GetTokenResult> {
    return oauthOperations.getToken(this, request, options);
  }
}
