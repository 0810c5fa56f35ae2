// prettier-ignore
export interface components {
    schemas: {
        Formats: {
            int32?: number;
            int64?: number;
            float?: number;
            double?: number;
            decimal?: string;
            date?: string;
            dateTime?: string;
            time?: string;
            duration?: string;
            uuid?: string;
            email?: string;
            uri?: string;
            hostname?: string;
            ipv4?: string;
            password?: string;
            byte?: string;
            /** Format: binary */
            binary?: Blob;
            unknown?: string;
            encoded?: string;
            embedded?: string;
            formatOnly?: unknown;
            unique?: string[];
            counts?: number;
            lengths?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
