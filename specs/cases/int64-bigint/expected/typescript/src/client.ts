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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The account.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The balances.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param options - What is different for this call.
   * @returns Entries, a line each.
   * @throws {ApiError} The API answers that the call failed.
   */
  streamEntries(options?: CallOptions): ApiPromise<StreamEntriesResult> {
    return entriesOperations.streamEntries(this, options);
  }

  /**
   * `POST /entries`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  addLabel(request?: Label, options?: CallOptions): ApiPromise<void> {
    return entriesOperations.addLabel(this, request, options);
  }
}
