// prettier-ignore
export interface components {
    schemas: {
        Company: {
            name?: string;
        };
        /** @enum {string} */
        Kind: "a" | "b";
        /** @description A company, if there is one */
        MaybeCompany: {
            /** @default null */
            name?: string | null;
        } | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
