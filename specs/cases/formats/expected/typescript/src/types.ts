import type { components } from "./openapi.js";

export type Formats = components["schemas"]["Formats"];
