import * as eventsOperations from "./operations/events.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Event } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link EventsClient} is made with. */
export type EventsClientOptions = ClientOptions<never>;

/** Events */
export class EventsClient extends ApiClient {
  constructor(options: EventsClientOptions = {}) {
    super(api, options);
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
