import * as settingsOperations from "./operations/settings.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { PutSettingResult, Setting } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link SettingsClient} is made with. */
export type SettingsClientOptions = ClientOptions<never>;

/** Settings */
export class SettingsClient extends ApiClient {
  constructor(options: SettingsClientOptions = {}) {
    super(api, options);
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
