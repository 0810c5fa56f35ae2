import { api } from "./api.js";
import type { SettingsClientOptions } from "./api.js";
import * as settingsOperations from "./operations/settings.js";
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
   * @throws {ApiError} The API answers that the call failed.
   */
  set(request: SetRequest, options?: CallOptions): ApiPromise<void> {
    return settingsOperations.set(this, request, options);
  }
}
