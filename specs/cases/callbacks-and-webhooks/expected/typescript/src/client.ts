import * as subscriptionsOperations from "./operations/subscriptions.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type {
  SubscribeRequest,
  SubscribeResult,
  UnsubscribeRequest,
} from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link SubscriptionsClient} is made with. */
export type SubscriptionsClientOptions = ClientOptions<never>;

/** Subscriptions */
export class SubscriptionsClient extends ApiClient {
  constructor(options: SubscriptionsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Subscribe
   *
   * `POST /subscriptions`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns It is made
   * @throws {ApiError} The API answers that the call failed.
   */
  subscribe(
    request: SubscribeRequest,
    options?: CallOptions,
  ): ApiPromise<SubscribeResult> {
    return subscriptionsOperations.subscribe(this, request, options);
  }

  /**
   * Unsubscribe
   *
   * `DELETE /subscriptions/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  unsubscribe(
    request: UnsubscribeRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return subscriptionsOperations.unsubscribe(this, request, options);
  }
}
