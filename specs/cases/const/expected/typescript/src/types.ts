import type { components } from "./openapi.js";

export type Event = components["schemas"]["Event"];
