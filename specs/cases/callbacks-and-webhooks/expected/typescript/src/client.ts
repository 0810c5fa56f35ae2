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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns It is made
   * @throws {ApiError} If the API answers with an error.
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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  unsubscribe(
    request: UnsubscribeRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return subscriptionsOperations.unsubscribe(this, request, options);
  }
}
