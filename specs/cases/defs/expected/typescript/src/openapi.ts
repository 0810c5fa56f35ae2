// prettier-ignore
export interface components {
    schemas: {
        Basket: {
            items: components["schemas"]["item"][];
            voucher?: components["schemas"]["voucher"];
            budget?: components["schemas"]["Money"];
            owner?: components["schemas"]["Customer"];
        };
        Customer: {
            name?: string;
        };
        Money: {
            amount: components["schemas"]["amount"];
            /** @example "EUR" */
            currency: string;
        };
        /** @example "1.00" */
        amount: string;
        item: {
            article: string;
            price?: components["schemas"]["Money"];
            parts?: components["schemas"]["item"][];
        };
        voucher: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
