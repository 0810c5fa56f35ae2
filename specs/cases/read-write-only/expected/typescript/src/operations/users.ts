import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { User, UserInput } from "../types.js";

/**
 * Create a user
 *
 * `POST /users`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The user
 * @throws {ApiError} If the API answers with an error.
 */
export function createUser(
  client: ApiClient,
  request: UserInput,
  options?: CallOptions,
): ApiPromise<User> {
  const operation: OperationDescriptor = {
    name: "createUser",
    method: "POST",
    path: "/users",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
