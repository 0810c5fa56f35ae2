import { api, environment } from "./api.js";
import type { TokensClientOptions } from "./api.js";
import * as appsOperations from "./operations/apps.js";
import * as usersOperations from "./operations/users.js";
import { fillFromEnvironment } from "./runtime/client/environment.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ListUsersResult } from "./types.js";

/** Tokens */
export class TokensClient extends ApiClient<TokensClientOptions> {
  constructor(options: TokensClientOptions = {}) {
    super(fillFromEnvironment(options, environment), api);
  }

  /**
   * Create an app
   *
   * `POST /apps`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  createApp(options?: CallOptions): ApiPromise<void> {
    return appsOperations.createApp(this, options);
  }

  /**
   * List users
   *
   * `GET /users`
   *
   * @param options - Options for this call only.
   * @returns The users
   * @throws {ApiError} If the API answers with an error.
   */
  listUsers(options?: CallOptions): ApiPromise<ListUsersResult | undefined> {
    return usersOperations.listUsers(this, options);
  }
}
