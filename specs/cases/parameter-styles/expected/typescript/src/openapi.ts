// prettier-ignore
export interface components {
    schemas: {
        Colour: {
            R?: number;
            G?: number;
            B?: number;
        };
        Names: string[];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
