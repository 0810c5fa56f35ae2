// prettier-ignore
export interface components {
    schemas: {
        Company: {
            name?: string;
        };
        Contact: {
            /** @example "Ada" */
            name: string;
            /** @example null */
            phone: string | null;
            /** @enum {string|null} */
            kind?: "private" | "work" | null;
            age?: number;
            employer?: components["schemas"]["Company"] | null;
            nicknames?: (string | null)[] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
