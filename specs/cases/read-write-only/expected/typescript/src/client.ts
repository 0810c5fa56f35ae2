import * as usersOperations from "./operations/users.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { CreateUserRequest, User } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link UsersClient} is made with. */
export type UsersClientOptions = ClientOptions<never>;

/** Users */
export class UsersClient extends ApiClient {
  constructor(options: UsersClientOptions = {}) {
    super(api, options);
  }

  /**
   * Create a user
   *
   * `POST /users`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The user
   * @throws {ApiError} The API answers that the call failed.
   */
  createUser(
    request: CreateUserRequest,
    options?: CallOptions,
  ): ApiPromise<User> {
    return usersOperations.createUser(this, request, options);
  }
}
