import * as extIdpConnsOperations from "../operations/ext-idp-conns.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";

/**
 * 管理身份源
 *
 * Connections to identity providers.
 */
export class ExtIdpConnsMethods {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * `POST /ext-idp-conns`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  create(options?: CallOptions): ApiPromise<void> {
    return extIdpConnsOperations.createExtIdpConn(this.#client, options);
  }

  /**
   * `PUT /ext-idp-conns`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  testConnection(options?: CallOptions): ApiPromise<void> {
    return extIdpConnsOperations.checkExtIdpConn(this.#client, options);
  }
}
