// prettier-ignore
export interface components {
    schemas: {
        Export: {
            /**
             * @default "csv"
             * @example "json"
             */
            format: string;
            /** @default ["id","name"] */
            columns?: string[];
            /** @default 0.5 */
            ratio?: number;
            /** @default {"header":true} */
            options?: {
                [key: string]: boolean;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
