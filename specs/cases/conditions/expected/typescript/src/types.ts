import type { components } from "./openapi.js";

export type Address = components["schemas"]["Address"];
