import { api } from "./api.js";
import type { WarehouseClientOptions } from "./api.js";
import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  GetOrderRequest,
  Order,
  ReplaceOrderRequest,
  Shipment,
} from "./types.js";

/** Warehouse */
export class WarehouseClient extends ApiClient<WarehouseClientOptions> {
  constructor(options: WarehouseClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get an order
   *
   * `GET /orders/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order
   * @throws {ApiError} The API answers that the call failed.
   */
  getOrder(request: GetOrderRequest, options?: CallOptions): ApiPromise<Order> {
    return ordersOperations.getOrder(this, request, options);
  }

  /**
   * Replace an order
   *
   * `PUT /orders/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns How it was shipped
   * @throws {ApiError} The API answers that the call failed.
   */
  replaceOrder(
    request: ReplaceOrderRequest,
    options?: CallOptions,
  ): ApiPromise<Shipment> {
    return ordersOperations.replaceOrder(this, request, options);
  }
}
