// prettier-ignore
export interface components {
    schemas: {
        Order: {
            title: string;
        };
        Report: {
            title: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
