import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { ListOrdersRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link OrdersClient} is made with. */
export type OrdersClientOptions = ClientOptions<never>;

/** Orders */
export class OrdersClient extends ApiClient {
  constructor(options: OrdersClientOptions = {}) {
    super(api, options);
  }

  /**
   * `GET /orders`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  listOrders(
    request?: ListOrdersRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return ordersOperations.listOrders(this, request, options);
  }
}
