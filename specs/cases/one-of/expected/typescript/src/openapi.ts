// prettier-ignore
export interface components {
    schemas: {
        Either: string | null;
        Group: {
            group: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
