import * as accountsOperations from "./operations/accounts.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetAccountRequest, MoveAccountRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link AccountsClient} is made with. */
export type AccountsClientOptions = ClientOptions<never>;

/** Accounts */
export class AccountsClient extends ApiClient {
  constructor(options: AccountsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get an account
   *
   * `GET /accounts/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  moveAccount(
    request: MoveAccountRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return accountsOperations.moveAccount(this, request, options);
  }
}
