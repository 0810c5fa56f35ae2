import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { CreateUserRequest, User } from "../types.js";

const createUserDescriptor: OperationDescriptor = {
  name: "createUser",
  method: "POST",
  path: "/users",
  body: { mediaType: "application/json" },
};

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
  request: CreateUserRequest,
  options?: CallOptions,
): ApiPromise<User> {
  return client.call(createUserDescriptor, request, options);
}
