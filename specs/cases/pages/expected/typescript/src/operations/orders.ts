import { json } from "../runtime/bodies/json.js";
import type { ApiClient, CallOptions } from "../runtime/index.js";
import { byNumber } from "../runtime/pages/by-number.js";
import { byOffset } from "../runtime/pages/by-offset.js";
import { callPages } from "../runtime/pages/call-pages.js";
import type { PagePromise } from "../runtime/pages/page-promise.js";
import type { PagedOperation } from "../runtime/pages/pages.js";
import { query } from "../runtime/parameters/places.js";
import type {
  ListOrdersRequest,
  Order,
  OrderPage,
  SearchOrdersRequest,
} from "../types.js";

/**
 * List orders
 *
 * `GET /orders`
 *
 * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns A page of orders
 * @throws {ApiError} If the API answers with an error.
 */
export function listOrders(
  client: ApiClient,
  request?: ListOrdersRequest,
  options?: CallOptions,
): PagePromise<OrderPage, Order> {
  const operation: PagedOperation = {
    name: "listOrders",
    method: "GET",
    path: "/orders",
    parameters: [query("page"), query("limit")],
    pages: {
      ...byNumber,
      field: ["page"],
      items: ["data", "list"],
      total: ["data", "total"],
    },
  };
  return callPages(client, operation, request, options);
}

/**
 * `POST /orders/search`
 *
 * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns A page of orders
 * @throws {ApiError} If the API answers with an error.
 */
export function searchOrders(
  client: ApiClient,
  request?: SearchOrdersRequest,
  options?: CallOptions,
): PagePromise<OrderPage, Order> {
  const operation: PagedOperation = {
    name: "searchOrders",
    method: "POST",
    path: "/orders/search",
    body: { ...json, isSentEmpty: true },
    pages: {
      ...byOffset,
      field: ["paging", "skip"],
      items: ["data", "list"],
      total: ["data", "total"],
    },
  };
  return callPages(client, operation, request, options);
}
