import { api } from "./api.js";
import type { VaultClientOptions } from "./api.js";
import * as healthOperations from "./operations/health.js";
import * as hintOperations from "./operations/hint.js";
import * as secretOperations from "./operations/secret.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Vault */
export class VaultClient extends ApiClient<VaultClientOptions> {
  constructor(options: VaultClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get the state of the service
   *
   * `GET /health`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getHealth(options?: CallOptions): ApiPromise<void> {
    return healthOperations.getHealth(this, options);
  }

  /**
   * Get a hint
   *
   * A better one for those who sign in.
   *
   * `GET /hint`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getHint(options?: CallOptions): ApiPromise<void> {
    return hintOperations.getHint(this, options);
  }

  /**
   * Get the secret
   *
   * With a token, or with the id and key of an application together.
   *
   * `GET /secret`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getSecret(options?: CallOptions): ApiPromise<void> {
    return secretOperations.getSecret(this, options);
  }
}
