import type { components } from "./openapi.js";

export type Animal = components["schemas"]["Animal"];

export type Cat = components["schemas"]["Cat"];

export type Dog = components["schemas"]["Dog"];

export type Pet = components["schemas"]["Pet"];

/** What "Get a pet" takes. */
export interface GetPetRequest {
  id: string;
}
