import type { components } from "./openapi.js";

/** Made by the server */
export type Id = components["schemas"]["Id"];

export type User = components["schemas"]["User"];

/** What "Create a user" takes. */
export interface CreateUserRequest {
  name: string;
  password: string;
}
