import type { components } from "./openapi.js";

/** Made by the server */
export type Id = components["schemas"]["Id"];

export type User = components["schemas"]["User"];
