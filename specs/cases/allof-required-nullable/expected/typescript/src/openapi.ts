// prettier-ignore
export interface components {
    schemas: {
        Fault: {
            code: string;
            text?: string;
        } | null;
        Transfer: {
            fault?: components["schemas"]["Fault"] & {
                code: unknown;
                text: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
