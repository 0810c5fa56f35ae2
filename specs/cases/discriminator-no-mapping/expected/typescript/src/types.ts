export * from "./schemas.js";

/** The request of "Get a pet". */
export interface GetPetRequest {
  id: string;
}
