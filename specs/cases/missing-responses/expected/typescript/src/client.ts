import { api } from "./api.js";
import type { OrdersClientOptions } from "./api.js";
import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Orders */
export class OrdersClient extends ApiClient<OrdersClientOptions> {
  constructor(options: OrdersClientOptions = {}) {
    super(options, api);
  }

  /**
   * `GET /orders`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  listOrders(options?: CallOptions): ApiPromise<void> {
    return ordersOperations.listOrders(this, options);
  }
}
