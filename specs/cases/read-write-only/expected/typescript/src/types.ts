export * from "./schemas.js";

/** What "Create a user" takes. */
export interface CreateUserRequest {
  name: string;
  password: string;
}
