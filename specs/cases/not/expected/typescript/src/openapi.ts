// prettier-ignore
export interface components {
    schemas: {
        Label: string;
        Naming: {
            name: string;
            anything?: unknown;
            nothing?: never;
            reference?: components["schemas"]["Label"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
