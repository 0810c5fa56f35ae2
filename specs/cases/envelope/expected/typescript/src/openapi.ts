// prettier-ignore
export interface components {
    schemas: {
        TenantDto: {
            /** @example "t-1" */
            tenantId: string;
            /** @example false */
            isActive: boolean;
        };
        TenantSingleRespDto: {
            /**
             * @description 200 means success
             * @example 200
             */
            statusCode: number;
            /** @example "Success" */
            message: string;
            /** @description The kind of the error */
            apiCode?: number;
            requestId?: string;
            data?: components["schemas"]["TenantDto"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
