// prettier-ignore
export interface components {
    schemas: {
        Picture: {
            bytes: string;
            name?: string;
        };
        Place: {
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
