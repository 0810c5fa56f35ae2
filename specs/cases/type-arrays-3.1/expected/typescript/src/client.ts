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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns What it was before
   * @throws {ApiError} The API answers that the call failed.
   */
  putSetting(
    request: Setting,
    options?: CallOptions,
  ): ApiPromise<PutSettingResult> {
    return settingsOperations.putSetting(this, request, options);
  }
}
