import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetLineRequest, GetOrderRequest } from "./types.js";

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
   * `GET /orders/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getOrder(request: GetOrderRequest, options?: CallOptions): ApiPromise<void> {
    return ordersOperations.getOrder(this, request, options);
  }

  /**
   * `GET /orders/{id}/lines/{line}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getLine(request: GetLineRequest, options?: CallOptions): ApiPromise<void> {
    return ordersOperations.getLine(this, request, options);
  }
}
