import { api } from "./api.js";
import type { PaymentsClientOptions } from "./api.js";
import * as paymentsOperations from "./operations/payments.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { PayRequest, PayResult } from "./types.js";

/** Payments */
export class PaymentsClient extends ApiClient<PaymentsClientOptions> {
  constructor(options: PaymentsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Pay
   *
   * `POST /payments`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The receipt, or why there is none
   * @throws {ApiError} If the API answers with an error.
   */
  pay(request: PayRequest, options?: CallOptions): ApiPromise<PayResult> {
    return paymentsOperations.pay(this, request, options);
  }
}
