// prettier-ignore
export interface components {
    schemas: {
        NewPet: {
            /**
             * @description What it listens to
             * @example "Rex"
             */
            name: string;
            /** @example ["calm","small"] */
            tags?: string[];
        };
        Order: {
            /** @example "o-31" */
            id: string;
            pet: components["schemas"]["Pet"];
            paidAt?: string;
        };
        Pet: components["schemas"]["NewPet"] & {
            /** @example 7 */
            readonly id: number;
        };
        Problem: {
            /** @example "There is no pet 7." */
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
