// prettier-ignore
export interface components {
    schemas: {
        Cat: {
            kind: string;
            lives?: number;
        };
        Dog: {
            /** @description What kind of dog */
            kind: string;
            bark?: string;
        };
        Pet: (components["schemas"]["Cat"] & {
            kind: "cat";
        }) | (components["schemas"]["Dog"] & {
            kind: "dog" | "hound";
        });
        /** @description Declares no kind */
        Wolf: {
            pack?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
