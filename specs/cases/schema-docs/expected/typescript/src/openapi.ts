// prettier-ignore
export interface components {
    schemas: {
        /** @description A book */
        Book: {
            isbn?: string;
            /** @description The title alone */
            title?: string;
            /**
             * @deprecated
             * @description No longer used
             */
            old?: string;
            oldByReference?: components["schemas"]["Old"];
            authors?: string[];
            /**
             * @description Two lines
             * of text
             *
             * and a paragraph
             */
            documented?: string;
        };
        /**
         * @deprecated
         * @description An old thing
         */
        Old: {
            a?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
