export * from "./schemas.js";

/** The request of "Get a token". */
export interface GetTokenRequest {
  grant_type: "client_credentials" | "refresh_token";
  refresh_token?: string;
  /** @example ["read","write"] */
  scope?: string[];
}

/** The result of "Get a token". */
export interface GetTokenResult {
  access_token: string;
  /**
   * In seconds
   *
   * @example 7200
   */
  expires_in: number;
}
