// prettier-ignore
export interface components {
    schemas: {
        BankPayment: {
            /** @constant */
            method: "bank";
            /** @example "NO9386011117947" */
            iban: string;
        };
        CardPayment: {
            /** @constant */
            method: "card";
            /** @example "4000000000000000" */
            number: string;
        };
        Payment: components["schemas"]["CardPayment"] | components["schemas"]["BankPayment"];
        Refusal: {
            reason?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
