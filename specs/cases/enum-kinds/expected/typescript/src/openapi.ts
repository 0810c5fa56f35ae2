// prettier-ignore
export interface components {
    schemas: {
        /**
         * @description How much
         * @enum {integer}
         */
        Level: 1 | 2 | 3;
        Settings: {
            /** @enum {boolean} */
            on?: true;
            /** @enum {unknown} */
            off?: false;
            /** @enum {unknown} */
            mixed?: "auto" | 0 | true | null;
            /** @enum {unknown} */
            lists?: [
                1,
                2
            ] | {
                a: 1;
            };
            /** @enum {unknown} */
            nullOnly?: null;
            /** @enum {string} */
            one?: "only";
            /** @enum {string} */
            doubles?: "a" | "b";
            /** @enum {string|null} */
            withNull?: "a" | null;
            /** @enum {integer} */
            wrongType?: "1" | "2";
            level?: components["schemas"]["Level"];
            keyed?: {
                [key: string]: components["schemas"]["Level"];
            };
            objects?: {
                a: 1;
            } | {
                [key: string]: never;
            };
            textsForAnObject?: "PKW" | "VAN";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
