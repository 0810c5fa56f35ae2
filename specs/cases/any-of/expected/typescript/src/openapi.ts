// prettier-ignore
export interface components {
    schemas: {
        Hit: components["schemas"]["Page"] | components["schemas"]["Image"];
        Image: {
            width: number;
        };
        Page: {
            url: string;
        };
        /** @description An address or a number, or both */
        Requirements: ({
            email: unknown;
        } | {
            phone: unknown;
        }) & {
            email?: string;
            phone?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
