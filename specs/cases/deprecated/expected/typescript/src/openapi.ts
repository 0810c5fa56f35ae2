// prettier-ignore
export interface components {
    schemas: {
        /** @deprecated */
        Attachment: {
            name?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
