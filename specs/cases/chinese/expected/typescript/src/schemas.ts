export interface 用户 {
  /**
   * 姓名
   *
   * @example "张三"
   */
  姓名: string;
  /**
   * 状态
   *
   * - `"启用"`: 可以登录
   * - `"停用"`: 不能登录
   */
  状态?: "启用" | "停用" | (string & {});
}
