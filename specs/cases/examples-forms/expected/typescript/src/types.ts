import type { components } from "./openapi.js";

export type Given = components["schemas"]["Given"];

/** @example "named" */
export type Named = components["schemas"]["Named"];
