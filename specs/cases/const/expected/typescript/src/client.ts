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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  send(request: Event, options?: CallOptions): ApiPromise<void> {
    return eventsOperations.send(this, request, options);
  }
}
