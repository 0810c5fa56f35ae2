import type { components } from "./openapi.js";

export type Company = components["schemas"]["Company"];

export type Contact = components["schemas"]["Contact"];

/** What "Get a contact" takes. */
export interface GetContactRequest {
  id: string;
}
