// prettier-ignore
export interface components {
    schemas: {
        Member: {
            name: string;
            /** @deprecated */
            nick?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
