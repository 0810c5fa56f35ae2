import * as signalsOperations from "./operations/signals.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { SendSignalRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link SignalsClient} is made with. */
export type SignalsClientOptions = ClientOptions<never>;

/** Signals */
export class SignalsClient extends ApiClient {
  constructor(options: SignalsClientOptions = {}) {
    super(api, options);
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
