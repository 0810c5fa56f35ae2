import * as countersOperations from "./operations/counters.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Counter, CreateCounterRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link CountersClient} is made with. */
export type CountersClientOptions = ClientOptions<never>;

/** Counters */
export class CountersClient extends ApiClient {
  constructor(options: CountersClientOptions = {}) {
    super(api, options);
  }

  /**
   * Create a counter
   *
   * `POST /counters`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The counter
   * @throws {ApiError} The API answers that the call failed.
   */
  createCounter(
    request?: CreateCounterRequest,
    options?: CallOptions,
  ): ApiPromise<Counter> {
    return countersOperations.createCounter(this, request, options);
  }
}
