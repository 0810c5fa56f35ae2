// prettier-ignore
export interface components {
    schemas: {
        RespDto: {
            /** @example 200 */
            statusCode: number;
            /** @example "Success" */
            message: string;
        };
        TenantDto: {
            tenantId: string;
            isActive: boolean;
        };
        TenantRespDto: {
            /** @example 200 */
            statusCode: number;
            /** @example "Success" */
            message: string;
            data: components["schemas"]["TenantDto"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
