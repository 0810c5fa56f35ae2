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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The counter
   * @throws {ApiError} If the API answers with an error.
   */
  createCounter(
    request?: CreateCounterRequest,
    options?: CallOptions,
  ): ApiPromise<Counter> {
    return countersOperations.createCounter(this, request, options);
  }
}
