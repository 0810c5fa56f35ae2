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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  alternatives(options?: CallOptions): ApiPromise<void> {
    return alternativesOperations.alternatives(this, options);
  }

  /**
   * By two together
   *
   * `GET /both`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  both(options?: CallOptions): ApiPromise<void> {
    return bothOperations.both(this, options);
  }

  /**
   * By the document's own
   *
   * `GET /default`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  byDefault(options?: CallOptions): ApiPromise<void> {
    return defaultOperations.byDefault(this, options);
  }

  /**
   * By nothing
   *
   * `GET /open`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  open(options?: CallOptions): ApiPromise<void> {
    return openOperations.open(this, options);
  }

  /**
   * By a key or nothing
   *
   * `GET /optional`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  optional(options?: CallOptions): ApiPromise<void> {
    return optionalOperations.optional(this, options);
  }

  /**
   * By scopes
   *
   * `GET /scoped`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  scoped(options?: CallOptions): ApiPromise<void> {
    return scopedOperations.scoped(this, options);
  }
}
