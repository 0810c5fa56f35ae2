import { api } from "./api.js";
import type { VaultClientOptions } from "./api.js";
import * as alternativesOperations from "./operations/alternatives.js";
import * as bothOperations from "./operations/both.js";
import * as defaultOperations from "./operations/default.js";
import * as openOperations from "./operations/open.js";
import * as optionalOperations from "./operations/optional.js";
import * as scopedOperations from "./operations/scoped.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Vault */
export class VaultClient extends ApiClient<VaultClientOptions> {
  constructor(options: VaultClientOptions = {}) {
    super(options, api);
  }

  /**
   * By one of three
   *
   * `GET /alternatives`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  alternatives(options?: CallOptions): ApiPromise<void> {
    return alternativesOperations.alternatives(this, options);
  }

  /**
   * By two together
   *
   * `GET /both`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  both(options?: CallOptions): ApiPromise<void> {
    return bothOperations.both(this, options);
  }

  /**
   * By the document's own
   *
   * `GET /default`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  byDefault(options?: CallOptions): ApiPromise<void> {
    return defaultOperations.byDefault(this, options);
  }

  /**
   * By nothing
   *
   * `GET /open`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  open(options?: CallOptions): ApiPromise<void> {
    return openOperations.open(this, options);
  }

  /**
   * By a key or nothing
   *
   * `GET /optional`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  optional(options?: CallOptions): ApiPromise<void> {
    return optionalOperations.optional(this, options);
  }

  /**
   * By scopes
   *
   * `GET /scoped`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  scoped(options?: CallOptions): ApiPromise<void> {
    return scopedOperations.scoped(this, options);
  }
}
