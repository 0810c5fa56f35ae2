import { api } from "./api.js";
import type { ShopClientOptions } from "./api.js";
import * as eventsOperations from "./operations/events.js";
import * as ordersOperations from "./operations/orders.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { PagePromise } from "./runtime/pages/page-promise.js";
import type {
  ListEventsItem,
  ListEventsRequest,
  ListEventsResult,
  ListNotesOfAllCustomersInTheirOrderItem,
  ListNotesOfAllCustomersInTheirOrderRequest,
  ListNotesOfAllCustomersInTheirOrderResult,
  ListOrdersRequest,
  ListReportsRequest,
  Order,
  OrderPage,
  SearchOrdersRequest,
} from "./types.js";

/** Shop */
export class ShopClient extends ApiClient<ShopClientOptions> {
  constructor(options: ShopClientOptions = {}) {
    super(options, api);
  }

  /**
   * `GET /events`
   *
   * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns A page of events
   * @throws {ApiError} If the API answers with an error.
   */
  listEvents(
    request?: ListEventsRequest,
    options?: CallOptions,
  ): PagePromise<ListEventsResult, ListEventsItem> {
    return eventsOperations.listEvents(this, request, options);
  }

  /**
   * `GET /notes`
   *
   * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns A page of notes
   * @throws {ApiError} If the API answers with an error.
   */
  listNotesOfAllCustomersInTheirOrder(
    request?: ListNotesOfAllCustomersInTheirOrderRequest,
    options?: CallOptions,
  ): PagePromise<
    ListNotesOfAllCustomersInTheirOrderResult,
    ListNotesOfAllCustomersInTheirOrderItem
  > {
    return eventsOperations.listNotesOfAllCustomersInTheirOrder(
      this,
      request,
      options,
    );
  }

  /**
   * `GET /reports`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns A report, which is no page
   * @throws {ApiError} If the API answers with an error.
   */
  listReports(
    request?: ListReportsRequest,
    options?: CallOptions,
  ): ApiPromise<OrderPage> {
    return eventsOperations.listReports(this, request, options);
  }

  /**
   * List orders
   *
   * `GET /orders`
   *
   * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns A page of orders
   * @throws {ApiError} If the API answers with an error.
   */
  listOrders(
    request?: ListOrdersRequest,
    options?: CallOptions,
  ): PagePromise<OrderPage, Order> {
    return ordersOperations.listOrders(this, request, options);
  }

  /**
   * `POST /orders/search`
   *
   * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns A page of orders
   * @throws {ApiError} If the API answers with an error.
   */
  searchOrders(
    request?: SearchOrdersRequest,
    options?: CallOptions,
  ): PagePromise<OrderPage, Order> {
    return ordersOperations.searchOrders(this, request, options);
  }
}
