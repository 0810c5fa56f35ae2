// prettier-ignore
export interface components {
    schemas: {
        Event: {
            id?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
