import { api } from "./api.js";
import type { UsersClientOptions } from "./api.js";
import * as usersOperations from "./operations/users.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { User, UserInput } from "./types.js";

/** Users */
export class UsersClient extends ApiClient<UsersClientOptions> {
  constructor(options: UsersClientOptions = {}) {
    super(options, api);
  }

  /**
   * Create a user
   *
   * `POST /users`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The user
   * @throws {ApiError} If the API answers with an error.
   */
  createUser(request: UserInput, options?: CallOptions): ApiPromise<User> {
    return usersOperations.createUser(this, request, options);
  }
}
