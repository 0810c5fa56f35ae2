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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The order
   * @throws {ApiError} If the API answers with an error.
   */
  getOrder(request: GetOrderRequest, options?: CallOptions): ApiPromise<Order> {
    return ordersOperations.getOrder(this, request, options);
  }

  /**
   * Replace an order
   *
   * `PUT /orders/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns How it was shipped
   * @throws {ApiError} If the API answers with an error.
   */
  replaceOrder(
    request: ReplaceOrderRequest,
    options?: CallOptions,
  ): ApiPromise<Shipment> {
    return ordersOperations.replaceOrder(this, request, options);
  }
}
