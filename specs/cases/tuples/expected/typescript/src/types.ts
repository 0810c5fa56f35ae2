import type { components } from "./openapi.js";

/** @example [1,2] */
export type Point = components["schemas"]["Point"];

export type Shape = components["schemas"]["Shape"];
