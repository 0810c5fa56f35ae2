import * as transfersOperations from "./operations/transfers.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Transfer } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link TransfersClient} is made with. */
export type TransfersClientOptions = ClientOptions<never>;

/** Transfers */
export class TransfersClient extends ApiClient {
  constructor(options: TransfersClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get a transfer
   *
   * `GET /transfers`
   *
   * @param options - What is different for this call.
   * @returns The transfer
   * @throws {ApiError} The API answers that the call failed.
   */
  getTransfer(options?: CallOptions): ApiPromise<Transfer> {
    return transfersOperations.getTransfer(this, options);
  }
}
