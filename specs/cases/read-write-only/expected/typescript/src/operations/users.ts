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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The user
 * @throws {ApiError} The API answers that the call failed.
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
