// prettier-ignore
export interface components {
    schemas: {
        Address: {
            /** @example "Paris" */
            city?: string;
        };
        Buyer: {
            /** @example "Ada" */
            name: string;
            /** @example "1234" */
            pin: string;
            address?: components["schemas"]["Address"];
        };
        /** @example {"id":"l1","product":"Tea","wrapping":{"color":"red","cost":2}} */
        Line: {
            readonly id: string;
            product: string;
            gift?: components["schemas"]["Line"];
            wrapping?: {
                color?: string;
                readonly cost?: number;
            };
        };
        Order: {
            readonly id: string;
            lines: components["schemas"]["Line"][];
            buyer?: components["schemas"]["Buyer"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
