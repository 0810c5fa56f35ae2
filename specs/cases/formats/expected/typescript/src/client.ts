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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The same
   * @throws {ApiError} The API answers that the call failed.
   */
  post(request?: Formats, options?: CallOptions): ApiPromise<Formats> {
    return formatsOperations.post(this, request, options);
  }
}
