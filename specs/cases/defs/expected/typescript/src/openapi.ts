// prettier-ignore
export interface components {
    schemas: {
        Basket: {
            items: components["schemas"]["Item"][];
            voucher?: components["schemas"]["Voucher"];
            budget?: components["schemas"]["Money"];
            owner?: components["schemas"]["Customer"];
        };
        Customer: {
            name?: string;
        };
        Money: {
            amount: components["schemas"]["Amount"];
            /** @example "EUR" */
            currency: string;
        };
        /** @example "1.00" */
        Amount: string;
        Item: {
            article: string;
            price?: components["schemas"]["Money"];
            parts?: components["schemas"]["Item"][];
        };
        Voucher: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
