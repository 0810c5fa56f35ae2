// prettier-ignore
export interface components {
    schemas: {
        /**
         * @description - `"b"`: The second
         * @enum {string}
         */
        ByValue: "a" | "b";
        /** @enum {string} */
        Odd: "" | " " | "+1" | "-1" | "*" | "a b" | "A" | "ünï" | "1";
        Order: {
            state?: components["schemas"]["State"];
            priority?: components["schemas"]["Priority"];
            byValue?: components["schemas"]["ByValue"];
            odd?: components["schemas"]["Odd"];
            /**
             * @description - `"N"`: Just made
             * - `"P"`: Paid for
             */
            states?: ("N" | "P")[];
            /**
             * @description - `"x"`: The first
             * @enum {string}
             */
            short?: "x" | "y" | "z";
        };
        /** @enum {integer} */
        Priority: 0 | 1 | 2;
        /**
         * @description - `"N"`: Just made
         * - `"P"`: Paid for
         * - `"D"`: At its place
         * @enum {string}
         */
        State: "N" | "P" | "D";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
