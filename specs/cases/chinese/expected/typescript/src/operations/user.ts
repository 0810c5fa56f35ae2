import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ListUsersResult, 用户, 获取用户Request } from "../types.js";

const listUsersDescriptor: OperationDescriptor = {
  name: "listUsers",
  method: "GET",
  path: "/list-users",
};

/**
 * 获取用户列表（分页）
 *
 * `GET /list-users`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns 用户列表
 * @throws {ApiError} The API answers that the call failed.
 */
export function listUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListUsersResult> {
  return client.call(listUsersDescriptor, undefined, options);
}

const 获取用户Descriptor: OperationDescriptor = {
  name: "获取用户",
  method: "GET",
  path: "/users/{用户}",
  parameters: [
    { in: "path", name: "用户" },
    { in: "query", name: "租户" },
  ],
};

/**
 * 获取用户
 *
 * 获取用户，可以按**租户**筛选。
 *
 * `GET /users/{用户}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns 用户信息
 * @throws {ApiError} The API answers that the call failed.
 */
export function 获取用户(
  client: ApiClient,
  request: 获取用户Request,
  options?: CallOptions,
): ApiPromise<用户> {
  return client.call(获取用户Descriptor, request, options);
}
