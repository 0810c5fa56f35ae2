// prettier-ignore
export interface components {
    schemas: {
        Named: {
            name?: string;
        };
        NewPet: components["schemas"]["Named"] & {
            name: unknown;
        };
        /** @default {"$ref":"parts.yaml"} */
        Pet: {
            /** @description What it *listens* to. */
            name: string;
            /** @enum {string} */
            kind?: "dog" | "cat" | "bird";
            parent?: components["schemas"]["Pet"];
            relatives?: components["schemas"]["Named"][];
        };
        Names: ("name" | "kind")[];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
