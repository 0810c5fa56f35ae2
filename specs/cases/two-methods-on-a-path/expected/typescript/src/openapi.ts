// prettier-ignore
export interface components {
    schemas: {
        Profile: {
            /** @example "kit" */
            nickname: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
