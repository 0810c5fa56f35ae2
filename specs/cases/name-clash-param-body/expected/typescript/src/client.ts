import { api } from "./api.js";
import type { AccountsClientOptions } from "./api.js";
import * as accountsOperations from "./operations/accounts.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetAccountRequest, MoveAccountRequest } from "./types.js";

/** Accounts */
export class AccountsClient extends ApiClient<AccountsClientOptions> {
  constructor(options: AccountsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get an account
   *
   * `GET /accounts/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getAccount(
    request: GetAccountRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return accountsOperations.getAccount(this, request, options);
  }

  /**
   * Move an account
   *
   * `PATCH /accounts/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  moveAccount(
    request: MoveAccountRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return accountsOperations.moveAccount(this, request, options);
  }
}
