import { api } from "./api.js";
import type { OdditiesClientOptions } from "./api.js";
import * as eventsOperations from "./operations/events.js";
import * as logsOperations from "./operations/logs.js";
import * as ordersOperations from "./operations/orders.js";
import * as partsOperations from "./operations/parts.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  FindLogsRequest,
  FindLogsResult,
  OrderRequest,
  SendEventsRequest,
  SendPartsRequest,
  StreamEventsRequest,
  StreamEventsResult,
} from "./types.js";

/** Oddities */
export class OdditiesClient extends ApiClient<OdditiesClientOptions> {
  constructor(options: OdditiesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Stream events
   *
   * `GET /events`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns One event after the other
   * @throws {ApiError} If the API answers with an error.
   */
  streamEvents(
    request?: StreamEventsRequest,
    options?: CallOptions,
  ): ApiPromise<StreamEventsResult> {
    return eventsOperations.streamEvents(this, request, options);
  }

  /**
   * Send events
   *
   * `POST /events`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns What was made of each
   * @throws {ApiError} If the API answers with an error.
   */
  sendEvents(
    request?: SendEventsRequest,
    options?: CallOptions,
  ): ApiPromise<Blob> {
    return eventsOperations.sendEvents(this, request, options);
  }

  /**
   * Trace events
   *
   * `TRACE /events`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  traceEvents(options?: CallOptions): ApiPromise<void> {
    return eventsOperations.traceEvents(this, options);
  }

  /**
   * Find logs
   *
   * `GET /logs`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The logs, as they come in
   * @throws {ApiError} If the API answers with an error.
   */
  findLogs(
    request?: FindLogsRequest,
    options?: CallOptions,
  ): ApiPromise<FindLogsResult> {
    return logsOperations.findLogs(this, request, options);
  }

  /**
   * Order
   *
   * `POST /orders`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The order
   * @throws {ApiError} If the API answers with an error.
   */
  order(request?: OrderRequest, options?: CallOptions): ApiPromise<string> {
    return ordersOperations.order(this, request, options);
  }

  /**
   * Send parts
   *
   * `POST /parts`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  sendParts(
    request?: SendPartsRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return partsOperations.sendParts(this, request, options);
  }
}
