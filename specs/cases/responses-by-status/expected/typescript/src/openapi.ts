// prettier-ignore
export interface components {
    schemas: {
        Fault: {
            title: string;
        };
        Job: {
            id: string;
        };
        Result: {
            output: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
