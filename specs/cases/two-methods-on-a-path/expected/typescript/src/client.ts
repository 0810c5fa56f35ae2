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
   * @param options - Options for this call only.
   * @returns The profile
   * @throws {ApiError} If the API answers with an error.
   */
  getProfile(options?: CallOptions): ApiPromise<Profile> {
    return profileOperations.getProfile(this, options);
  }

  /**
   * Replace the profile
   *
   * `PUT /profile`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The new profile
   * @throws {ApiError} If the API answers with an error.
   */
  replaceProfile(request: Profile, options?: CallOptions): ApiPromise<Profile> {
    return profileOperations.replaceProfile(this, request, options);
  }
}
