import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  LabelledTree,
  ListRolesResult,
  Tree,
  UserPage,
} from "../types.js";

const listRolesDescriptor: OperationDescriptor = {
  name: "listRoles",
  method: "GET",
  path: "/roles",
};

/**
 * List roles
 *
 * `GET /roles`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns A page of roles
 * @throws {ApiError} The API answers that the call failed.
 */
export function listRoles(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListRolesResult> {
  return client.call(listRolesDescriptor, undefined, options);
}

const getTreeDescriptor: OperationDescriptor = {
  name: "getTree",
  method: "GET",
  path: "/tree",
};

/**
 * Get the tree
 *
 * `GET /tree`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The root
 * @throws {ApiError} The API answers that the call failed.
 */
export function getTree(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Tree> {
  return client.call(getTreeDescriptor, undefined, options);
}

const replaceTreeDescriptor: OperationDescriptor = {
  name: "replaceTree",
  method: "PUT",
  path: "/tree",
  body: { mediaType: "application/json", optional: true },
  response: "none",
};

/**
 * Replace the tree
 *
 * `PUT /tree`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function replaceTree(
  client: ApiClient,
  request?: LabelledTree,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(replaceTreeDescriptor, request, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function listUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<UserPage> {
  return client.call(listUsersDescriptor, undefined, options);
}
