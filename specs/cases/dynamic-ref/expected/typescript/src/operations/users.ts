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
 * @param options - Options for this call only.
 * @returns A page of users
 * @throws {ApiError} If the API answers with an error.
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
