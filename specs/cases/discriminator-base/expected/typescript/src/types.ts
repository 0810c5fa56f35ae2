import type { components } from "./openapi.js";

/** A cat */
export type Cat = components["schemas"]["Cat"];

export type Dog = components["schemas"]["Dog"];

export type Owner = components["schemas"]["Owner"];

/** Any pet */
export type Pet = components["schemas"]["Pet"];

/** Any pet */
export type PetBase = components["schemas"]["PetBase"];

export type Puppy = components["schemas"]["Puppy"];

/** What "Add a pet" takes. */
export interface AddPetRequest {
  body: Pet;
}
