import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Profile } from "../types.js";

/**
 * Get the profile
 *
 * `GET /profile`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The profile
 * @throws {ApiError} If the API answers with an error.
 */
export function getProfile(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Profile> {
  const operation: OperationDescriptor = {
    name: "getProfile",
    method: "GET",
    path: "/profile",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Replace the profile
 *
 * `PUT /profile`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The new profile
 * @throws {ApiError} If the API answers with an error.
 */
export function replaceProfile(
  client: ApiClient,
  request: Profile,
  options?: CallOptions,
): ApiPromise<Profile> {
  const operation: OperationDescriptor = {
    name: "replaceProfile",
    method: "PUT",
    path: "/profile",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
