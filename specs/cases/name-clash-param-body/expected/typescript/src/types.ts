export * from "./schemas.js";

/** The request of "Get an account". */
export interface GetAccountRequest {
  id: string;
  /** A name that must match */
  query_name?: string;
  /** Who asks */
  header_name?: string;
}

/** The request of "Move an account". */
export interface MoveAccountRequest {
  /** The account */
  id: string;
  body: {
    /** Its new id */
    id: string;
    note?: string;
  };
}
