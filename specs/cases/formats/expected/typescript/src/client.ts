import * as formatsOperations from "./operations/formats.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Formats } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link FormatsClient} is made with. */
export type FormatsClientOptions = ClientOptions<never>;

/** Formats */
export class FormatsClient extends ApiClient {
  constructor(options: FormatsClientOptions = {}) {
    super(api, options);
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
