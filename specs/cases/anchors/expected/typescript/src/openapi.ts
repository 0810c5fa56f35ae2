// prettier-ignore
export interface components {
    schemas: {
        Order: {
            /** @example "o-1" */
            id: string;
            lines?: {
                article: string;
                /** @default 1 */
                count?: number;
            }[];
            gift?: components["schemas"]["line"];
            replaces?: components["schemas"]["Order"];
        };
        /** @example "o-1" */
        identifier: string;
        line: {
            article: string;
            /** @default 1 */
            count?: number;
        };
        shipment: {
            carrier?: string;
            order?: components["schemas"]["Order"];
            previous?: components["schemas"]["shipment"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
