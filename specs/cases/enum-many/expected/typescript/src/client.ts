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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  sendSignal(
    request: SendSignalRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return signalsOperations.sendSignal(this, request, options);
  }
}
