import { api } from "./api.js";
import type { SubscriptionsClientOptions } from "./api.js";
import * as subscriptionsOperations from "./operations/subscriptions.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  SubscribeRequest,
  SubscribeResult,
  UnsubscribeRequest,
} from "./types.js";

/** Subscriptions */
export class SubscriptionsClient extends ApiClient<SubscriptionsClientOptions> {
  constructor(options: SubscriptionsClientOptions = {}) {
    super(options, api);
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
