// prettier-ignore
export interface components {
    schemas: {
        Always: unknown;
        Never: never;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
