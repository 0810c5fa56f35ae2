import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { ListUsersResult } from "../types.js";

/**
 * List users
 *
 * `GET /users`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The users
 * @throws {ApiError} If the API answers with an error.
 */
export function listUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListUsersResult | undefined> {
  const operation: OperationDescriptor = {
    name: "listUsers",
    method: "GET",
    path: "/users",
    security: [["bearer"], ["pool"]],
  };
  return callOperation(client, operation, undefined, options);
}
