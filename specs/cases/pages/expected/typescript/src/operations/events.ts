import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { byCursor } from "../runtime/pages/by-cursor.js";
import { byLink } from "../runtime/pages/by-link.js";
import { callPages } from "../runtime/pages/call-pages.js";
import type { PagePromise } from "../runtime/pages/page-promise.js";
import type { PagedOperation } from "../runtime/pages/pages.js";
import { query } from "../runtime/parameters/places.js";
import type {
  ListEventsItem,
  ListEventsRequest,
  ListEventsResult,
  ListNotesOfAllCustomersInTheirOrderItem,
  ListNotesOfAllCustomersInTheirOrderRequest,
  ListNotesOfAllCustomersInTheirOrderResult,
  ListReportsRequest,
  OrderPage,
} from "../types.js";

/**
 * `GET /events`
 *
 * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns A page of events
 * @throws {ApiError} If the API answers with an error.
 */
export function listEvents(
  client: ApiClient,
  request?: ListEventsRequest,
  options?: CallOptions,
): PagePromise<ListEventsResult, ListEventsItem> {
  const operation: PagedOperation = {
    name: "listEvents",
    method: "GET",
    path: "/events",
    parameters: [query("after")],
    pages: {
      ...byCursor,
      field: ["after"],
      items: ["events"],
      cursor: ["next"],
      more: ["more"],
    },
  };
  return callPages(client, operation, request, options);
}

/**
 * `GET /notes`
 *
 * `for await` iterates over the items of all pages, or with `.pages()` over the pages.
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns A page of notes
 * @throws {ApiError} If the API answers with an error.
 */
export function listNotesOfAllCustomersInTheirOrder(
  client: ApiClient,
  request?: ListNotesOfAllCustomersInTheirOrderRequest,
  options?: CallOptions,
): PagePromise<
  ListNotesOfAllCustomersInTheirOrderResult,
  ListNotesOfAllCustomersInTheirOrderItem
> {
  const operation: PagedOperation = {
    name: "listNotesOfAllCustomersInTheirOrder",
    method: "GET",
    path: "/notes",
    parameters: [query("page")],
    pages: byLink,
  };
  return callPages(client, operation, request, options);
}

/**
 * `GET /reports`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns A report, which is no page
 * @throws {ApiError} If the API answers with an error.
 */
export function listReports(
  client: ApiClient,
  request?: ListReportsRequest,
  options?: CallOptions,
): ApiPromise<OrderPage> {
  const operation: OperationDescriptor = {
    name: "listReports",
    method: "GET",
    path: "/reports",
    parameters: [query("page")],
  };
  return callOperation(client, operation, request, options);
}
