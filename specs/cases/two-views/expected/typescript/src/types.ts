import type { BuyerInput, Gift, LineInput } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Create an order". */
export interface CreateOrderRequest {
  lines: LineInput[];
  buyer: BuyerInput;
  /** @example "Ring twice" */
  note?: string;
}

/** The request of "Set the gift". */
export interface SetGiftRequest {
  id: string;
  product: string;
  gift?: LineInput;
  wrapping?: {
    color?: string;
  };
  card: string;
}

/** The result of "Set the gift". */
export interface SetGiftResult {
  gift: Gift;
  readonly by: string;
}
