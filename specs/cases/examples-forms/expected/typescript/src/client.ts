import * as examplesOperations from "./operations/examples.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Given } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ExamplesClient} is made with. */
export type ExamplesClientOptions = ClientOptions<never>;

/** Examples */
export class ExamplesClient extends ApiClient {
  constructor(options: ExamplesClientOptions = {}) {
    super(api, options);
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
