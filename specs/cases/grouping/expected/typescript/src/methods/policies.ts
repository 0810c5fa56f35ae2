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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  list(options?: CallOptions): ApiPromise<void> {
    return policiesOperations.listPolicies(this.#client, options);
  }

  /**
   * `POST /policies`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  policy(options?: CallOptions): ApiPromise<void> {
    return policiesOperations.policy(this.#client, options);
  }

  /**
   * `POST /then`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  thenOperation(options?: CallOptions): ApiPromise<void> {
    return policiesOperations.thenPolicy(this.#client, options);
  }
}
