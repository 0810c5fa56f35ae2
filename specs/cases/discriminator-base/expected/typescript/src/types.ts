import type { Pet } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Add a pet". */
export interface AddPetRequest {
  body: Pet;
}
