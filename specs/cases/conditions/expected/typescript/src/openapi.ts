// prettier-ignore
export interface components {
    schemas: {
        Address: {
            country: string;
            postcode?: string;
            card?: string;
            billing?: string;
            tags?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
