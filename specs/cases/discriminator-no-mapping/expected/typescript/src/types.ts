export * from "./schemas.js";

/** What "Get a pet" takes. */
export interface GetPetRequest {
  id: string;
}
