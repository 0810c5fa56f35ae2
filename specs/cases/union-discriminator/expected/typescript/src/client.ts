import * as paymentsOperations from "./operations/payments.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { PayRequest, PayResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link PaymentsClient} is made with. */
export type PaymentsClientOptions = ClientOptions<never>;

/** Payments */
export class PaymentsClient extends ApiClient {
  constructor(options: PaymentsClientOptions = {}) {
    super(api, options);
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
