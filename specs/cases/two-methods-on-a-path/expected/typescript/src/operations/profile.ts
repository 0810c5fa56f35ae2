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
 * @param options - What is different for this call.
 * @returns The profile
 * @throws {ApiError} The API answers that the call failed.
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
  const operation: OperationDescriptor = {
    name: "replaceProfile",
    method: "PUT",
    path: "/profile",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
