export * from "./schemas.js";

/** The request of "delete_user". */
export interface DeleteUserRequest {
  id: string;
}

/** The request of "get_user". */
export interface GetUserRequest {
  id: string;
}

/** The request of "add_to_user". */
export interface AddToUserRequest {
  id: string;
}
