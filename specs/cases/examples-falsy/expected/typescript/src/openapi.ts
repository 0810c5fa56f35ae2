// prettier-ignore
export interface components {
    schemas: {
        Counter: {
            /**
             * @default 0
             * @example 0
             */
            start?: number;
            /**
             * @default false
             * @example false
             */
            isOpen?: boolean;
            /**
             * @default ""
             * @example ""
             */
            label?: string;
            /**
             * @default null
             * @example null
             */
            parent?: string | null;
            /**
             * @default []
             * @example []
             */
            list?: string[];
            /**
             * @default {}
             * @example {}
             */
            extra?: Record<string, unknown>;
            none?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
