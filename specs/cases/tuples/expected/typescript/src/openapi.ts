// prettier-ignore
export interface components {
    schemas: {
        /** @example [1,2] */
        Point: [
            number,
            number
        ];
        Shape: {
            /** @description Two numbers and no more */
            closed?: [
                number,
                number
            ];
            closedNoMinimum?: [
                number,
                string
            ];
            open?: [
                string,
                components["schemas"]["Point"],
                ...unknown[]
            ];
            rest?: [
                string,
                ...number[]
            ];
            onlyMinimum?: string[];
            noItems?: unknown[];
            empty?: never[];
            unevaluated?: [
                string
            ];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
