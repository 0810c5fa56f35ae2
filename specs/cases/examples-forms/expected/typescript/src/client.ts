import { api } from "./api.js";
import type { ExamplesClientOptions } from "./api.js";
import * as examplesOperations from "./operations/examples.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Given } from "./types.js";

/** Examples */
export class ExamplesClient extends ApiClient<ExamplesClientOptions> {
  constructor(options: ExamplesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Give examples
   *
   * `POST /examples`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The same
   * @throws {ApiError} The API answers that the call failed.
   */
  give(request?: Given, options?: CallOptions): ApiPromise<Given> {
    return examplesOperations.give(this, request, options);
  }
}
