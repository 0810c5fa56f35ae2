import { api } from "./api.js";
import type { OrdersClientOptions } from "./api.js";
import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { CreateOrderRequest, ListOrdersResult, Order } from "./types.js";

/** Orders */
export class OrdersClient extends ApiClient<OrdersClientOptions> {
  constructor(options: OrdersClientOptions = {}) {
    super(options, api);
  }

  /**
   * `GET /orders`
   *
   * @param options - What is different for this call.
   * @returns All of them.
   * @throws {ApiError} The API answers that the call failed.
   */
  listOrders(options?: CallOptions): ApiPromise<ListOrdersResult> {
    return ordersOperations.listOrders(this, options);
  }

  /**
   * `POST /orders`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order.
   * @throws {ApiError} The API answers that the call failed.
   */
  createOrder(
    request?: CreateOrderRequest,
    options?: CallOptions,
  ): ApiPromise<Order> {
    return ordersOperations.createOrder(this, request, options);
  }
}
