import type { components } from "./openapi.js";

export type Label = components["schemas"]["Label"];

export type Naming = components["schemas"]["Naming"];
