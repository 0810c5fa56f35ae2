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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The receipt, or why there is none
   * @throws {ApiError} The API answers that the call failed.
   */
  pay(request: PayRequest, options?: CallOptions): ApiPromise<PayResult> {
    return paymentsOperations.pay(this, request, options);
  }
}
