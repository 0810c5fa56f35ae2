// prettier-ignore
export interface components {
    schemas: {
        /** @description A place that letters reach */
        Address: {
            /** @example "Oslo" */
            city?: string;
        };
        Invoice: {
            /** @description Who pays */
            billTo: components["schemas"]["Address"];
            /**
             * @deprecated
             * @description Who receives; the payer where it is missing
             */
            shipTo?: components["schemas"]["Address"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
