// prettier-ignore
export interface components {
    schemas: {
        /**
         * @description What the receiver is to do
         * @example "drain"
         * @enum {string}
         */
        Signal: "start" | "stop" | "pause" | "resume" | "reload" | "rotate" | "drain" | "dump" | "x|y" | "";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
