// prettier-ignore
export interface components {
    schemas: {
        All: {
            free?: Record<string, unknown>;
            open: {
                [key: string]: unknown;
            };
            closed?: {
                [key: string]: never;
            };
            strings?: {
                [key: string]: string;
            };
            lists?: {
                [key: string]: number[];
            };
            labels?: {
                [key: string]: components["schemas"]["Label"];
            };
            inline?: {
                [key: string]: {
                    depth?: number;
                };
            };
            withProperties?: {
                id: number;
            } & {
                [key: string]: string | number;
            };
            openWithProperties?: {
                id?: number;
                [key: string]: unknown;
            };
            patterns?: {
                [key: string]: number | string;
            };
            patternsAndProperties?: {
                id?: number;
            } & {
                [key: string]: string | number;
            };
            names?: {
                [key: string]: number;
            };
            enumNames?: {
                [key: string]: number;
            };
            unevaluated?: components["schemas"]["Label"] & {
                more?: string;
            };
        };
        Label: {
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
