// prettier-ignore
export interface components {
    schemas: {
        /**
         * @description What it is.
         *
         * - `9007199254740992`
         * - `9007199254740993`
         */
        Kind: number;
        Snowflake: {
            /** @example 9007199254740995 */
            id: number;
            kind: components["schemas"]["Kind"];
            parent?: number | null;
            /** @description - `9007199254740993` */
            version?: number;
            /**
             * @description - `9007199254740993`
             * - `9007199254740995`
             */
            sizes?: number[];
            /** @description - `18446744073709551615` */
            choice?: number | string;
            /** @default 0.12345678901234568 */
            floats?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
