import { api } from "./api.js";
import type { TokensClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ListUsersResult } from "./types.js";

/** Tokens */
export class TokensClient extends ApiClient<TokensClientOptions> {
  constructor(options: TokensClientOptions = {}) {
    super(options, api);
  }

  /**
   * Create an app
   *
   * `POST /apps`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  createApp(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.createApp(this, options);
  }

  /**
   * List users
   *
   * `GET /users`
   *
   * @param options - What is different for this call.
   * @returns The users
   * @throws {@link ApiError} The API answers that the call failed.
   */
  listUsers(options?: CallOptions): ApiPromise<ListUsersResult | undefined> {
    return untaggedOperations.listUsers(this, options);
  }
}
