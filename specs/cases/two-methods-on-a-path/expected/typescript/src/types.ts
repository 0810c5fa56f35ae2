import type { components } from "./openapi.js";

export type Profile = components["schemas"]["Profile"];
