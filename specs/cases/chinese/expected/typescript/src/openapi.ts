// prettier-ignore
export interface components {
    schemas: {
        "\u7528\u6237": {
            /**
             * @description 姓名
             * @example "张三"
             */
            "\u59D3\u540D": string;
            /**
             * @description 状态
             *
             * - `"启用"`: 可以登录
             * - `"停用"`: 不能登录
             * @enum {string}
             */
            "\u72B6\u6001"?: "启用" | "停用";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
