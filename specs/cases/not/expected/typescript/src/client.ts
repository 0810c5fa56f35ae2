import * as namesOperations from "./operations/names.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Naming } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link NamesClient} is made with. */
export type NamesClientOptions = ClientOptions<never>;

/** Names */
export class NamesClient extends ApiClient {
  constructor(options: NamesClientOptions = {}) {
    super(api, options);
  }

  /**
   * Set a name
   *
   * `POST /names`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  setName(request: Naming, options?: CallOptions): ApiPromise<void> {
    return namesOperations.setName(this, request, options);
  }
}
