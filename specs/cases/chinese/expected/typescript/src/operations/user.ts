import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path, query } from "../runtime/parameters/places.js";
import type { ListUsersResult, 用户, 获取用户Request } from "../types.js";

/**
 * 获取用户列表（分页）
 *
 * `GET /list-users`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns 用户列表
 * @throws {ApiError} If the API answers with an error.
 */
export function listUsers(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListUsersResult> {
  const operation: OperationDescriptor = {
    name: "listUsers",
    method: "GET",
    path: "/list-users",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * 获取用户
 *
 * 获取用户，可以按**租户**筛选。
 *
 * `GET /users/{用户}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns 用户信息
 * @throws {ApiError} If the API answers with an error.
 */
export function 获取用户(
  client: ApiClient,
  request: 获取用户Request,
  options?: CallOptions,
): ApiPromise<用户> {
  const operation: OperationDescriptor = {
    name: "获取用户",
    method: "GET",
    path: "/users/{用户}",
    parameters: [path("用户"), query("租户")],
  };
  return callOperation(client, operation, request, options);
}
