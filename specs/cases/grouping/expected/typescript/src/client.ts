import { api } from "./api.js";
import type { DirectoryClientOptions } from "./api.js";
import { ExtIdpConnsMethods } from "./methods/ext-idp-conns.js";
import { PoliciesMethods } from "./methods/policies.js";
import { UsersMethods } from "./methods/users.js";
import * as untaggedOperations from "./operations/untagged.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Directory */
export class DirectoryClient extends ApiClient<DirectoryClientOptions> {
  /**
   * 管理身份源
   *
   * Connections to identity providers.
   */
  readonly extIdpConns = new ExtIdpConnsMethods(this);
  /** Users */
  readonly users = new UsersMethods(this);
  /** Policies */
  readonly policies = new PoliciesMethods(this);

  constructor(options: DirectoryClientOptions = {}) {
    super(options, api);
  }

  /**
   * `GET /all-users`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  usersOperation(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.users(this, options);
  }

  /**
   * `GET /health`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getHealth(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.getHealth(this, options);
  }
}
