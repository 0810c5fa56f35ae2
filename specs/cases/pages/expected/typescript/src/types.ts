export * from "./schemas.js";

/** The request of "listEvents". */
export interface ListEventsRequest {
  after?: string;
}

/** The result of "listEvents". */
export interface ListEventsResult {
  events: {
    id?: string;
  }[];
  next?: string | null;
  more?: boolean;
}

/** An item of the pages of "listEvents". */
export interface ListEventsItem {
  id?: string;
}

/** The request of "listNotesOfAllCustomersInTheirOrder". */
export interface ListNotesOfAllCustomersInTheirOrderRequest {
  page?: number;
}

/** The result of "listNotesOfAllCustomersInTheirOrder". */
export type ListNotesOfAllCustomersInTheirOrderResult = {
  text?: string;
}[];

/** An item of the pages of "listNotesOfAllCustomersInTheirOrder". */
export interface ListNotesOfAllCustomersInTheirOrderItem {
  text?: string;
}

/** The request of "List orders". */
export interface ListOrdersRequest {
  page?: number;
  limit?: number;
}

/** The request of "searchOrders". */
export interface SearchOrdersRequest {
  text?: string;
  paging?: {
    skip?: number;
  };
}

/** The request of "listReports". */
export interface ListReportsRequest {
  page?: number;
}
