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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  create(options?: CallOptions): ApiPromise<void> {
    return extIdpConnsOperations.createExtIdpConn(this.#client, options);
  }

  /**
   * `PUT /ext-idp-conns`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  testConnection(options?: CallOptions): ApiPromise<void> {
    return extIdpConnsOperations.checkExtIdpConn(this.#client, options);
  }
}
