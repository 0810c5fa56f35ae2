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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The same
   * @throws {ApiError} If the API answers with an error.
   */
  give(request?: Given, options?: CallOptions): ApiPromise<Given> {
    return examplesOperations.give(this, request, options);
  }
}
