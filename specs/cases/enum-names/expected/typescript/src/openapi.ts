// prettier-ignore
export interface components {
    schemas: {
        /** @enum {string} */
        ByValue: "a" | "b";
        /** @enum {string} */
        Odd: "" | " " | "+1" | "-1" | "*" | "a b" | "A" | "ünï" | "1";
        Order: {
            state?: components["schemas"]["State"];
            priority?: components["schemas"]["Priority"];
            byValue?: components["schemas"]["ByValue"];
            odd?: components["schemas"]["Odd"];
            states?: ("N" | "P")[];
            /** @enum {string} */
            short?: "x" | "y" | "z";
        };
        /** @enum {integer} */
        Priority: 0 | 1 | 2;
        /** @enum {string} */
        State: "N" | "P" | "D";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
