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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  set(request: SetRequest, options?: CallOptions): ApiPromise<void> {
    return settingsOperations.set(this, request, options);
  }
}
