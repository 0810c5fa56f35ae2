import { api } from "./api.js";
import type { TransfersClientOptions } from "./api.js";
import * as transfersOperations from "./operations/transfers.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Transfer } from "./types.js";

/** Transfers */
export class TransfersClient extends ApiClient<TransfersClientOptions> {
  constructor(options: TransfersClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a transfer
   *
   * `GET /transfers`
   *
   * @param options - Options for this call only.
   * @returns The transfer
   * @throws {ApiError} If the API answers with an error.
   */
  getTransfer(options?: CallOptions): ApiPromise<Transfer> {
    return transfersOperations.getTransfer(this, options);
  }
}
