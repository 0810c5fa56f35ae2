// prettier-ignore
export interface components {
    schemas: {
        Setting: {
            key: string;
            /** @example null */
            value: string | number | boolean | null;
            comment?: string | null;
            list?: (number | string)[] | null;
            /** @constant */
            kind?: "setting";
            never?: null;
            pair?: [
                string,
                number
            ];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
