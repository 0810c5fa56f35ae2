import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { UserPage } from "../types.js";

const listUsersDescriptor: OperationDescriptor = {
  name: "listUsers",
  method: "GET",
  path: "/users",
};

/**
 * List users
 *
 * `GET /users`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns A page of users
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function listUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<UserPage> {
  return client.call(listUsersDescriptor, undefined, options);
}
