import { api } from "./api.js";
import type { SettingsClientOptions } from "./api.js";
import * as settingsOperations from "./operations/settings.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { PutSettingResult, Setting } from "./types.js";

/** Settings */
export class SettingsClient extends ApiClient<SettingsClientOptions> {
  constructor(options: SettingsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Put a setting
   *
   * `PUT /settings`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns What it was before
   * @throws {ApiError} If the API answers with an error.
   */
  putSetting(
    request: Setting,
    options?: CallOptions,
  ): ApiPromise<PutSettingResult> {
    return settingsOperations.putSetting(this, request, options);
  }
}
