import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { CreateOrderRequest, Order } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ShopClient} is made with. */
export type ShopClientOptions = ClientOptions<never>;

/** Shop */
export class ShopClient extends ApiClient {
  constructor(options: ShopClientOptions = {}) {
    super(api, options);
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
}
