export * from "./schemas.js";

/** The request of "Create an order". */
export interface CreateOrderRequest {
  item: string;
  /** @defaultValue 1 */
  quantity?: number;
  /** Both limits hold */
  code?: string;
  by?: string;
  /** Where it was ordered */
  channel: string;
}
