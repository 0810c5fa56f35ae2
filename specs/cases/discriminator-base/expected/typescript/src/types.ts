import type { Pet } from "./schemas.js";
export * from "./schemas.js";

/** What "Add a pet" takes. */
export interface AddPetRequest {
  body: Pet;
}
