export * from "./schemas.js";

/** What "Get an account" takes. */
export interface GetAccountRequest {
  id: string;
  /** A name that must match */
  query_name?: string;
  /** Who asks */
  header_name?: string;
}

/** What "Move an account" takes. */
export interface MoveAccountRequest {
  /** The account */
  id: string;
  body: {
    /** Its new id */
    id: string;
    note?: string;
  };
}
