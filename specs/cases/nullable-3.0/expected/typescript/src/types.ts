export * from "./schemas.js";

/** The request of "Get a contact". */
export interface GetContactRequest {
  id: string;
}
