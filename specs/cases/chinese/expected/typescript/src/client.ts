import { api } from "./api.js";
import type { CaseClientOptions } from "./api.js";
import * as userOperations from "./operations/user.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ListUsersResult, 用户, 获取用户Request } from "./types.js";

/** 用户管理 */
export class CaseClient extends ApiClient<CaseClientOptions> {
  constructor(options: CaseClientOptions = {}) {
    super(options, api);
  }

  /**
   * 获取用户列表（分页）
   *
   * `GET /list-users`
   *
   * @param options - Options for this call only.
   * @returns 用户列表
   * @throws {ApiError} If the API answers with an error.
   */
  listUsers(options?: CallOptions): ApiPromise<ListUsersResult> {
    return userOperations.listUsers(this, options);
  }

  /**
   * 获取用户
   *
   * 获取用户，可以按**租户**筛选。
   *
   * `GET /users/{用户}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns 用户信息
   * @throws {ApiError} If the API answers with an error.
   */
  获取用户(request: 获取用户Request, options?: CallOptions): ApiPromise<用户> {
    return userOperations.获取用户(this, request, options);
  }
}
