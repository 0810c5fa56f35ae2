// prettier-ignore
export interface components {
    schemas: {
        Cat: {
            kind: string;
            lives?: number;
        };
        Other: {
            kind?: string;
            legs?: number;
        };
        Pet: (components["schemas"]["Cat"] & {
            kind: "cat";
        }) | components["schemas"]["Other"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
