export * from "./schemas.js";

/** What "Get a contact" takes. */
export interface GetContactRequest {
  id: string;
}
