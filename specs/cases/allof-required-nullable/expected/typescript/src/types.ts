import type { components } from "./openapi.js";

export type Fault = components["schemas"]["Fault"];

export type Transfer = components["schemas"]["Transfer"];
