import { api } from "./api.js";
import type { ShopClientOptions } from "./api.js";
import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  CreateOrderRequest,
  Order,
  SetGiftRequest,
  SetGiftResult,
} from "./types.js";

/** Shop */
export class ShopClient extends ApiClient<ShopClientOptions> {
  constructor(options: ShopClientOptions = {}) {
    super(options, api);
  }

  /**
   * Create an order
   *
   * `POST /orders`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The order
   * @throws {ApiError} If the API answers with an error.
   */
  createOrder(
    request: CreateOrderRequest,
    options?: CallOptions,
  ): ApiPromise<Order> {
    return ordersOperations.createOrder(this, request, options);
  }

  /**
   * Set the gift
   *
   * `PUT /orders/{id}/gifts`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The gift, and who gave it
   * @throws {ApiError} If the API answers with an error.
   */
  setGift(
    request: SetGiftRequest,
    options?: CallOptions,
  ): ApiPromise<SetGiftResult> {
    return ordersOperations.setGift(this, request, options);
  }
}
