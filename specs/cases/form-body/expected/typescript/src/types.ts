export * from "./schemas.js";

/** What "Get a token" takes. */
export interface GetTokenRequest {
  grant_type: "client_credentials" | "refresh_token";
  refresh_token?: string;
  /** @example ["read","write"] */
  scope?: string[];
}

/** What "Get a token" gives. */
export interface GetTokenResult {
  access_token: string;
  /**
   * In seconds
   *
   * @example 7200
   */
  expires_in: number;
}
