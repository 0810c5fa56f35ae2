export * from "./schemas.js";

/** What "delete_user" takes. */
export interface DeleteUserRequest {
  id: string;
}

/** What "get_user" takes. */
export interface GetUserRequest {
  id: string;
}

/** What "add_to_user" takes. */
export interface AddToUserRequest {
  id: string;
}
