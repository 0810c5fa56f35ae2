import { api } from "./api.js";
import type { SettingsClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { SetRequest } from "./types.js";

/** Settings */
export class SettingsClient extends ApiClient<SettingsClientOptions> {
  constructor(options: SettingsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Set
   *
   * `PUT /settings`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  set(request: SetRequest, options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.set(this, request, options);
  }
}
