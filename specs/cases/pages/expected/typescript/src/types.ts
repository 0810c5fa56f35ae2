export * from "./schemas.js";

/** What "listEvents" takes. */
export interface ListEventsRequest {
  after?: string;
}

/** What "listEvents" gives. */
export interface ListEventsResult {
  events: {
    id?: string;
  }[];
  next?: string | null;
  more?: boolean;
}

/** What the pages of "listEvents" hold. */
export interface ListEventsItem {
  id?: string;
}

/** What "listNotesOfAllCustomersInTheirOrder" takes. */
export interface ListNotesOfAllCustomersInTheirOrderRequest {
  page?: number;
}

/** What "listNotesOfAllCustomersInTheirOrder" gives. */
export type ListNotesOfAllCustomersInTheirOrderResult = {
  text?: string;
}[];

/** What the pages of "listNotesOfAllCustomersInTheirOrder" hold. */
export interface ListNotesOfAllCustomersInTheirOrderItem {
  text?: string;
}

/** What "List orders" takes. */
export interface ListOrdersRequest {
  page?: number;
  limit?: number;
}

/** What "searchOrders" takes. */
export interface SearchOrdersRequest {
  text?: string;
  paging?: {
    skip?: number;
  };
}

/** What "listReports" takes. */
export interface ListReportsRequest {
  page?: number;
}
