import { api } from "./api.js";
import type { CountersClientOptions } from "./api.js";
import * as countersOperations from "./operations/counters.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Counter, CreateCounterRequest } from "./types.js";

/** Counters */
export class CountersClient extends ApiClient<CountersClientOptions> {
  constructor(options: CountersClientOptions = {}) {
    super(options, api);
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
