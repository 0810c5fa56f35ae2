// prettier-ignore
export interface components {
    schemas: {
        Folder: {
            /** @example "root" */
            name: string;
            parent?: components["schemas"]["Folder"];
            children?: components["schemas"]["Folder"][];
            owner?: components["schemas"]["Person"];
            labels?: {
                [key: string]: components["schemas"]["Folder"];
            };
        };
        Person: {
            home?: components["schemas"]["Folder"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
