import { api } from "./api.js";
import type { NamesClientOptions } from "./api.js";
import * as namesOperations from "./operations/names.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Naming } from "./types.js";

/** Names */
export class NamesClient extends ApiClient<NamesClientOptions> {
  constructor(options: NamesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Set a name
   *
   * `POST /names`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  setName(request: Naming, options?: CallOptions): ApiPromise<void> {
    return namesOperations.setName(this, request, options);
  }
}
