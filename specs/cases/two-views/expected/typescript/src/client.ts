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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The gift, and who gave it
   * @throws {ApiError} The API answers that the call failed.
   */
  setGift(
    request: SetGiftRequest,
    options?: CallOptions,
  ): ApiPromise<SetGiftResult> {
    return ordersOperations.setGift(this, request, options);
  }
}
