import type { components } from "./openapi.js";

export type Folder = components["schemas"]["Folder"];

export type Person = components["schemas"]["Person"];
