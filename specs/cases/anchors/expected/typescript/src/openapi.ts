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
            gift?: components["schemas"]["Line"];
            replaces?: components["schemas"]["Order"];
        };
        /** @example "o-1" */
        Identifier: string;
        Line: {
            article: string;
            /** @default 1 */
            count?: number;
        };
        Shipment: {
            carrier?: string;
            order?: components["schemas"]["Order"];
            previous?: components["schemas"]["Shipment"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
