import { api } from "./api.js";
import type { OrdersClientOptions } from "./api.js";
import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetLineRequest, GetOrderRequest } from "./types.js";

/** Orders */
export class OrdersClient extends ApiClient<OrdersClientOptions> {
  constructor(options: OrdersClientOptions = {}) {
    super(options, api);
  }

  /**
   * `GET /orders/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getOrder(request: GetOrderRequest, options?: CallOptions): ApiPromise<void> {
    return ordersOperations.getOrder(this, request, options);
  }

  /**
   * `GET /orders/{id}/lines/{line}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getLine(request: GetLineRequest, options?: CallOptions): ApiPromise<void> {
    return ordersOperations.getLine(this, request, options);
  }
}
