import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  SubscribeRequest,
  SubscribeResult,
  UnsubscribeRequest,
} from "../types.js";

const subscribeDescriptor: OperationDescriptor = {
  name: "subscribe",
  method: "POST",
  path: "/subscriptions",
  body: { mediaType: "application/json" },
};

/**
 * Subscribe
 *
 * `POST /subscriptions`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns It is made
 * @throws {ApiError} The API answers that the call failed.
 */
export function subscribe(
  client: ApiClient,
  request: SubscribeRequest,
  options?: CallOptions,
): ApiPromise<SubscribeResult> {
  return client.call(subscribeDescriptor, request, options);
}

const unsubscribeDescriptor: OperationDescriptor = {
  name: "unsubscribe",
  method: "DELETE",
  path: "/subscriptions/{id}",
  parameters: [{ in: "path", name: "id" }],
  response: "none",
};

/**
 * Unsubscribe
 *
 * `DELETE /subscriptions/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function unsubscribe(
  client: ApiClient,
  request: UnsubscribeRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(unsubscribeDescriptor, request, options);
}
