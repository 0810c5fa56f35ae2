import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  SubscribeRequest,
  SubscribeResult,
  UnsubscribeRequest,
} from "../types.js";

/**
 * Subscribe
 *
 * `POST /subscriptions`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns It is made
 * @throws {ApiError} If the API answers with an error.
 */
export function subscribe(
  client: ApiClient,
  request: SubscribeRequest,
  options?: CallOptions,
): ApiPromise<SubscribeResult> {
  const operation: OperationDescriptor = {
    name: "subscribe",
    method: "POST",
    path: "/subscriptions",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Unsubscribe
 *
 * `DELETE /subscriptions/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function unsubscribe(
  client: ApiClient,
  request: UnsubscribeRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "unsubscribe",
    method: "DELETE",
    path: "/subscriptions/{id}",
    parameters: [path("id")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
