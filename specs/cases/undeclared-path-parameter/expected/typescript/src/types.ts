export * from "./schemas.js";

/** What "getOrder" takes. */
export interface GetOrderRequest {
  id: string;
}

/** What "getLine" takes. */
export interface GetLineRequest {
  id: string;
  line: string;
}
