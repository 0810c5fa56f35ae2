import { api } from "./api.js";
import type { LedgerClientOptions } from "./api.js";
import * as accountsOperations from "./operations/accounts.js";
import * as entriesOperations from "./operations/entries.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  Account,
  GetAccountRequest,
  Label,
  StreamEntriesResult,
  UpdateAccountRequest,
  UpdateAccountResult,
} from "./types.js";

/** Ledger */
export class LedgerClient extends ApiClient<LedgerClientOptions> {
  constructor(options: LedgerClientOptions = {}) {
    super(options, api);
  }

  /**
   * `GET /accounts/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The account.
   * @throws {ApiError} If the API answers with an error.
   */
  getAccount(
    request: GetAccountRequest,
    options?: CallOptions,
  ): ApiPromise<Account> {
    return accountsOperations.getAccount(this, request, options);
  }

  /**
   * `PUT /accounts/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The balances.
   * @throws {ApiError} If the API answers with an error.
   */
  updateAccount(
    request: UpdateAccountRequest,
    options?: CallOptions,
  ): ApiPromise<UpdateAccountResult> {
    return accountsOperations.updateAccount(this, request, options);
  }

  /**
   * `GET /entries`
   *
   * @param options - Options for this call only.
   * @returns Entries, a line each.
   * @throws {ApiError} If the API answers with an error.
   */
  streamEntries(options?: CallOptions): ApiPromise<StreamEntriesResult> {
    return entriesOperations.streamEntries(this, options);
  }

  /**
   * `POST /entries`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  addLabel(request?: Label, options?: CallOptions): ApiPromise<void> {
    return entriesOperations.addLabel(this, request, options);
  }
}
