import type { 用户 } from "./schemas.js";
export * from "./schemas.js";

/** The result of "获取用户列表（分页）". */
export type ListUsersResult = 用户[];

/** The request of "获取用户". */
export interface 获取用户Request {
  /**
   * 用户的 ID，全局唯一
   *
   * @example "张三"
   */
  用户: string;
  /** 租户 ID */
  租户?: string;
}
