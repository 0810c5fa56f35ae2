import { api } from "./api.js";
import type { OdditiesClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns One event after the other
   * @throws {@link ApiError} The API answers that the call failed.
   */
  streamEvents(
    request?: StreamEventsRequest,
    options?: CallOptions,
  ): ApiPromise<StreamEventsResult> {
    return untaggedOperations.streamEvents(this, request, options);
  }

  /**
   * Send events
   *
   * `POST /events`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns What was made of each
   * @throws {@link ApiError} The API answers that the call failed.
   */
  sendEvents(
    request?: SendEventsRequest,
    options?: CallOptions,
  ): ApiPromise<Blob> {
    return untaggedOperations.sendEvents(this, request, options);
  }

  /**
   * Trace events
   *
   * `TRACE /events`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  traceEvents(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.traceEvents(this, options);
  }

  /**
   * Find logs
   *
   * `GET /logs`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The logs, as they come in
   * @throws {@link ApiError} The API answers that the call failed.
   */
  findLogs(
    request?: FindLogsRequest,
    options?: CallOptions,
  ): ApiPromise<FindLogsResult> {
    return untaggedOperations.findLogs(this, request, options);
  }

  /**
   * Order
   *
   * `POST /orders`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order
   * @throws {@link ApiError} The API answers that the call failed.
   */
  order(request?: OrderRequest, options?: CallOptions): ApiPromise<string> {
    return untaggedOperations.order(this, request, options);
  }

  /**
   * Send parts
   *
   * `POST /parts`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  sendParts(
    request?: SendPartsRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return untaggedOperations.sendParts(this, request, options);
  }
}
