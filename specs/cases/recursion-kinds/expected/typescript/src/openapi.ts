// prettier-ignore
export interface components {
    schemas: {
        Animal: components["schemas"]["Cat"];
        AnimalBase: {
            kind: string;
        };
        Cat: components["schemas"]["AnimalBase"] & {
            lives?: number;
        };
        Either: string | unknown;
        Entry: {
            name: string;
        };
        Folder: components["schemas"]["Entry"] & {
            entries?: components["schemas"]["Folder"][];
        };
        Json: Json;
        Lists: Lists;
        Nesting: {
            [key: string]: components["schemas"]["Nesting"];
        };
        Other: number | unknown | unknown[];
        Person: {
            pet?: components["schemas"]["Pet"];
        };
        Pet: {
            owner?: components["schemas"]["Person"];
        };
        Tree: {
            name: string;
            parent?: components["schemas"]["Tree"];
            branches?: components["schemas"]["Tree"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

// prettier-ignore
type Json = string | number | boolean | null | Json[] | {
    [key: string]: Json;
};

// prettier-ignore
type Lists = Lists[];
