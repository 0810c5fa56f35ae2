import type { components } from "./openapi.js";

export type Cat = components["schemas"]["Cat"];

export type Other = components["schemas"]["Other"];

export type Pet = components["schemas"]["Pet"];
