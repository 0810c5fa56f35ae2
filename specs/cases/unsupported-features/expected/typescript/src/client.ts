import * as eventsOperations from "./operations/events.js";
import * as logsOperations from "./operations/logs.js";
import * as ordersOperations from "./operations/orders.js";
import * as partsOperations from "./operations/parts.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type {
  FindLogsRequest,
  OrderRequest,
  SendEventsRequest,
  SendPartsRequest,
  StreamEventsRequest,
} from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: { key: { kind: "apiKey", in: "header", name: "X-Key" } },
};

/** What a {@link OdditiesClient} is made with. */
export type OdditiesClientOptions = ClientOptions<"key">;

/** Oddities */
export class OdditiesClient extends ApiClient {
  constructor(options: OdditiesClientOptions = {}) {
    super(api, options);
  }

  /**
   * Stream events
   *
   * `GET /events`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns One event after the other
   * @throws {ApiError} The API answers that the call failed.
   */
  streamEvents(
    request?: StreamEventsRequest,
    options?: CallOptions,
  ): ApiPromise<string> {
    return eventsOperations.streamEvents(this, request, options);
  }

  /**
   * Send events
   *
   * `POST /events`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns What was made of each
   * @throws {ApiError} The API answers that the call failed.
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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  traceEvents(options?: CallOptions): ApiPromise<void> {
    return eventsOperations.traceEvents(this, options);
  }

  /**
   * Find logs
   *
   * `GET /logs`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The logs, as they come in
   * @throws {ApiError} The API answers that the call failed.
   */
  findLogs(
    request?: FindLogsRequest,
    options?: CallOptions,
  ): ApiPromise<string> {
    return logsOperations.findLogs(this, request, options);
  }

  /**
   * Order
   *
   * `POST /orders`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order
   * @throws {ApiError} The API answers that the call failed.
   */
  order(request?: OrderRequest, options?: CallOptions): ApiPromise<string> {
    return ordersOperations.order(this, request, options);
  }

  /**
   * Send parts
   *
   * `POST /parts`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  sendParts(
    request?: SendPartsRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return partsOperations.sendParts(this, request, options);
  }
}
