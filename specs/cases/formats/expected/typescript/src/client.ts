import { api } from "./api.js";
import type { FormatsClientOptions } from "./api.js";
import * as formatsOperations from "./operations/formats.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Formats } from "./types.js";

/** Formats */
export class FormatsClient extends ApiClient<FormatsClientOptions> {
  constructor(options: FormatsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Post formats
   *
   * `POST /formats`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The same
   * @throws {ApiError} If the API answers with an error.
   */
  post(request?: Formats, options?: CallOptions): ApiPromise<Formats> {
    return formatsOperations.post(this, request, options);
  }
}
