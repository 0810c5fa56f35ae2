// prettier-ignore
export interface components {
    schemas: {
        Event: {
            /**
             * @description Always this
             * @constant
             */
            type: "created";
            /** @constant */
            version: 1;
            /** @constant */
            on?: true;
            nothing?: null;
            /** @constant */
            list?: [
                1,
                "two"
            ];
            /** @constant */
            object?: {
                a: 1;
            };
            /** @constant */
            empty?: "";
            /** @constant */
            false?: false;
            /**
             * @default 0
             * @constant
             */
            zero?: 0;
            /** @description One of these */
            titled?: 1 | 2 | 3;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
