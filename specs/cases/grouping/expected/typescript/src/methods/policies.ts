import * as policiesOperations from "../operations/policies.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";

/** Policies */
export class PoliciesMethods {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * `GET /policies`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  list(options?: CallOptions): ApiPromise<void> {
    return policiesOperations.listPolicies(this.#client, options);
  }

  /**
   * `POST /policies`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  policy(options?: CallOptions): ApiPromise<void> {
    return policiesOperations.policy(this.#client, options);
  }

  /**
   * `POST /then`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  thenOperation(options?: CallOptions): ApiPromise<void> {
    return policiesOperations.thenPolicy(this.#client, options);
  }
}
