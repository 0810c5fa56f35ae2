// prettier-ignore
export interface components {
    schemas: {
        Audited: {
            by?: string;
        };
        Nested: (components["schemas"]["OrderInput"] & {
            note?: string;
        }) & components["schemas"]["Audited"];
        /** @description An order, with its siblings beside allOf */
        Order: components["schemas"]["Nested"] & {
            id: string;
            /** Narrower than in the input */
            item?: string;
            by: unknown;
        };
        OrderInput: {
            item: string;
            /** @default 1 */
            quantity?: number;
            /** @description Both limits hold */
            code?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
