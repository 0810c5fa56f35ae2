// prettier-ignore
export interface components {
    schemas: {
        /** @description Made by the server */
        Id: string;
        User: {
            readonly id: string;
            name: string;
            password: string;
            readonly created: string;
            key: components["schemas"]["Id"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
