import { api } from "./api.js";
import type { SignalsClientOptions } from "./api.js";
import * as signalsOperations from "./operations/signals.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { SendSignalRequest } from "./types.js";

/** Signals */
export class SignalsClient extends ApiClient<SignalsClientOptions> {
  constructor(options: SignalsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Send a signal
   *
   * `POST /signals`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  sendSignal(
    request: SendSignalRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return signalsOperations.sendSignal(this, request, options);
  }
}
