import * as usersOperations from "../operations/users.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type {
  AddToUserRequest,
  DeleteUserRequest,
  GetUserRequest,
} from "../types.js";

/** Users */
export class UsersMethods {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * `GET /users`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getUsers(options?: CallOptions): ApiPromise<void> {
    return usersOperations.getUsers(this.#client, options);
  }

  /**
   * `POST /users`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  createBatch(options?: CallOptions): ApiPromise<void> {
    return usersOperations.createUsersBatch(this.#client, options);
  }

  /**
   * `DELETE /users/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  delete(request: DeleteUserRequest, options?: CallOptions): ApiPromise<void> {
    return usersOperations.deleteUser(this.#client, request, options);
  }

  /**
   * `GET /users/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getUser(request: GetUserRequest, options?: CallOptions): ApiPromise<void> {
    return usersOperations.getUser(this.#client, request, options);
  }

  /**
   * `POST /users/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  addToUser(
    request: AddToUserRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return usersOperations.addToUser(this.#client, request, options);
  }
}
