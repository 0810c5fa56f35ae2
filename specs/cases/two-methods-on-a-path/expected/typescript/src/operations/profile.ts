import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Profile } from "../types.js";

const getProfileDescriptor: OperationDescriptor = {
  name: "getProfile",
  method: "GET",
  path: "/profile",
};

/**
 * Get the profile
 *
 * `GET /profile`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The profile
 * @throws {ApiError} The API answers that the call failed.
 */
export function getProfile(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Profile> {
  return client.call(getProfileDescriptor, undefined, options);
}

const replaceProfileDescriptor: OperationDescriptor = {
  name: "replaceProfile",
  method: "PUT",
  path: "/profile",
  body: { mediaType: "application/json" },
};

/**
 * Replace the profile
 *
 * `PUT /profile`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The new profile
 * @throws {ApiError} The API answers that the call failed.
 */
export function replaceProfile(
  client: ApiClient,
  request: Profile,
  options?: CallOptions,
): ApiPromise<Profile> {
  return client.call(replaceProfileDescriptor, request, options);
}
