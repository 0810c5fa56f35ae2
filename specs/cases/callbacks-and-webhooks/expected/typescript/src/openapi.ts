// prettier-ignore
export interface components {
    schemas: {
        Event: {
            id?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
