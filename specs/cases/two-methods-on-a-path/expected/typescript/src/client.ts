import { api } from "./api.js";
import type { ProfileClientOptions } from "./api.js";
import * as profileOperations from "./operations/profile.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Profile } from "./types.js";

/** Profile */
export class ProfileClient extends ApiClient<ProfileClientOptions> {
  constructor(options: ProfileClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get the profile
   *
   * `GET /profile`
   *
   * @param options - What is different for this call.
   * @returns The profile
   * @throws {ApiError} The API answers that the call failed.
   */
  getProfile(options?: CallOptions): ApiPromise<Profile> {
    return profileOperations.getProfile(this, options);
  }

  /**
   * Replace the profile
   *
   * `PUT /profile`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The new profile
   * @throws {ApiError} The API answers that the call failed.
   */
  replaceProfile(request: Profile, options?: CallOptions): ApiPromise<Profile> {
    return profileOperations.replaceProfile(this, request, options);
  }
}
