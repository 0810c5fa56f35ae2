// prettier-ignore
export interface components {
    schemas: {
        /** @description A cat */
        Cat: components["schemas"]["PetBase"] & {
            /** @enum {string} */
            huntingSkill: "lazy" | "aggressive";
        };
        Dog: components["schemas"]["PetBase"] & {
            packSize?: number;
        };
        Owner: {
            pets?: components["schemas"]["Pet"][];
            cat?: components["schemas"]["Cat"];
        };
        /** @description Any pet */
        Pet: (components["schemas"]["Dog"] & {
            petType: "dog";
        }) | (components["schemas"]["Puppy"] & {
            petType: "puppy";
        }) | (components["schemas"]["Cat"] & {
            petType: "Cat";
        }) | (components["schemas"]["PetBase"] & {
            petType: "Pet";
        });
        /** @description Any pet */
        PetBase: {
            /** @description Tells the kind */
            petType: string;
            name: string;
        };
        Puppy: components["schemas"]["Dog"] & {
            weeks?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
