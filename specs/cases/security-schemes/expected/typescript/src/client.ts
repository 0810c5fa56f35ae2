import { api } from "./api.js";
import type { VaultClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
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
   * @throws {@link ApiError} The API answers that the call failed.
   */
  alternatives(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.alternatives(this, options);
  }

  /**
   * By two together
   *
   * `GET /both`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  both(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.both(this, options);
  }

  /**
   * By the document's own
   *
   * `GET /default`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  byDefault(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.byDefault(this, options);
  }

  /**
   * By nothing
   *
   * `GET /open`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  open(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.open(this, options);
  }

  /**
   * By a key or nothing
   *
   * `GET /optional`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  optional(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.optional(this, options);
  }

  /**
   * By scopes
   *
   * `GET /scoped`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  scoped(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.scoped(this, options);
  }
}
