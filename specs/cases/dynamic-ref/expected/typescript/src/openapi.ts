// prettier-ignore
export interface components {
    schemas: {
        LabelledTree: {
            label?: string;
        } & {
            name?: string;
            children?: components["schemas"]["LabelledTree"][];
        };
        Page: {
            items: components["schemas"]["Item"][];
            total?: number;
            previous?: {
                items: components["schemas"]["Item"][];
                total?: number;
                previous?: components["schemas"]["Page"];
            };
        };
        Role: {
            code?: string;
        };
        Tree: {
            name?: string;
            children?: components["schemas"]["Tree"][];
        };
        User: {
            email?: string;
        };
        /** @description Users, page by page. */
        UserPage: {
            items: components["schemas"]["User"][];
            total?: number;
            previous?: components["schemas"]["UserPage"];
        };
        Item: unknown;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
