import { api } from "./api.js";
import type { EventsClientOptions } from "./api.js";
import * as eventsOperations from "./operations/events.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Event } from "./types.js";

/** Events */
export class EventsClient extends ApiClient<EventsClientOptions> {
  constructor(options: EventsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Send an event
   *
   * `POST /events`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  send(request: Event, options?: CallOptions): ApiPromise<void> {
    return eventsOperations.send(this, request, options);
  }
}
