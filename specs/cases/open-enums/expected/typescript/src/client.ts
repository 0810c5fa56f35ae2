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
   * @param options - Options for this call only.
   * @returns All of them.
   * @throws {ApiError} If the API answers with an error.
   */
  listOrders(options?: CallOptions): ApiPromise<ListOrdersResult> {
    return ordersOperations.listOrders(this, options);
  }

  /**
   * `POST /orders`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The order.
   * @throws {ApiError} If the API answers with an error.
   */
  createOrder(
    request?: CreateOrderRequest,
    options?: CallOptions,
  ): ApiPromise<Order> {
    return ordersOperations.createOrder(this, request, options);
  }
}
