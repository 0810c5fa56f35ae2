export * from "./schemas.js";

/** The request of "getOrder". */
export interface GetOrderRequest {
  id: string;
}

/** The request of "getLine". */
export interface GetLineRequest {
  id: string;
  line: string;
}
