// prettier-ignore
export interface components {
    schemas: {
        /** @description Any value of JSON */
        AnyValue: string | number | unknown[] | {
            [key: string]: unknown;
        } | unknown;
        Cat: components["schemas"]["PetBase"] & {
            lives: number;
        };
        Dog: components["schemas"]["PetBase"] & {
            tricks?: string[];
        };
        /** @description A base that lists what extends it */
        Pet: (components["schemas"]["Cat"] & {
            kind: "cat";
        }) | (components["schemas"]["Dog"] & {
            kind: "dog";
        });
        /** @description A base that lists what extends it */
        PetBase: {
            kind: string;
        };
        Tree: Tree;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

// prettier-ignore
type Tree = Tree[];
