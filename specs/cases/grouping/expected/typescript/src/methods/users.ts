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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getUsers(options?: CallOptions): ApiPromise<void> {
    return usersOperations.getUsers(this.#client, options);
  }

  /**
   * `POST /users`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  createBatch(options?: CallOptions): ApiPromise<void> {
    return usersOperations.createUsersBatch(this.#client, options);
  }

  /**
   * `DELETE /users/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  delete(request: DeleteUserRequest, options?: CallOptions): ApiPromise<void> {
    return usersOperations.deleteUser(this.#client, request, options);
  }

  /**
   * `GET /users/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getUser(request: GetUserRequest, options?: CallOptions): ApiPromise<void> {
    return usersOperations.getUser(this.#client, request, options);
  }

  /**
   * `POST /users/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  addToUser(
    request: AddToUserRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return usersOperations.addToUser(this.#client, request, options);
  }
}
