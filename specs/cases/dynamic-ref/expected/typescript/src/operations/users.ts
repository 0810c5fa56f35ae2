import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { UserPage } from "../types.js";

/**
 * List users
 *
 * `GET /users`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns A page of users
 * @throws {ApiError} The API answers that the call failed.
 */
export function listUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<UserPage> {
  const operation: OperationDescriptor = {
    name: "listUsers",
    method: "GET",
    path: "/users",
  };
  return callOperation(client, operation, undefined, options);
}
