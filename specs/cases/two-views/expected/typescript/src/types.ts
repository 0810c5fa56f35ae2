import type { BuyerInput, Gift, LineInput } from "./schemas.js";
export * from "./schemas.js";

/** What "Create an order" takes. */
export interface CreateOrderRequest {
  lines: LineInput[];
  buyer: BuyerInput;
  /** @example "Ring twice" */
  note?: string;
}

/** What "Set the gift" takes. */
export interface SetGiftRequest {
  id: string;
  product: string;
  gift?: LineInput;
  wrapping?: {
    color?: string;
  };
  card: string;
}

/** What "Set the gift" gives. */
export interface SetGiftResult {
  gift: Gift;
  readonly by: string;
}
