import type { components } from "./openapi.js";

export type All = components["schemas"]["All"];

export type Label = components["schemas"]["Label"];

/** What "Put labels" gives. */
export type PutLabelsResult = Record<string, Label>;
