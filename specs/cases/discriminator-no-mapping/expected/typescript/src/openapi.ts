// prettier-ignore
export interface components {
    schemas: {
        Animal: {
            petType: string;
        };
        Cat: components["schemas"]["Animal"] & {
            lives?: number;
        };
        Dog: components["schemas"]["Animal"] & {
            bark?: string;
        };
        Pet: (components["schemas"]["Cat"] & {
            petType: "Cat";
        }) | (components["schemas"]["Dog"] & {
            petType: "Dog";
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
