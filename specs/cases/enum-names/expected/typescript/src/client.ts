import { api } from "./api.js";
import type { OrdersClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ListOrdersRequest, Order } from "./types.js";

/** Orders */
export class OrdersClient extends ApiClient<OrdersClientOptions> {
  constructor(options: OrdersClientOptions = {}) {
    super(options, api);
  }

  /**
   * List orders
   *
   * `GET /orders`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order
   * @throws {@link ApiError} The API answers that the call failed.
   */
  listOrders(
    request?: ListOrdersRequest,
    options?: CallOptions,
  ): ApiPromise<Order> {
    return untaggedOperations.listOrders(this, request, options);
  }
}
