import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * By one of three
 *
 * `GET /alternatives`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function alternatives(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "alternatives",
    method: "GET",
    path: "/alternatives",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * By two together
 *
 * `GET /both`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function both(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "both",
    method: "GET",
    path: "/both",
    response: readNothing,
    security: [["headerKey", "token"]],
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * By the document's own
 *
 * `GET /default`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function byDefault(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "byDefault",
    method: "GET",
    path: "/default",
    response: readNothing,
    security: [["token"]],
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * By nothing
 *
 * `GET /open`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function open(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "open",
    method: "GET",
    path: "/open",
    response: readNothing,
    security: [],
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * By a key or nothing
 *
 * `GET /optional`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function optional(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "optional",
    method: "GET",
    path: "/optional",
    response: readNothing,
    security: [["headerKey"]],
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * By scopes
 *
 * `GET /scoped`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function scoped(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "scoped",
    method: "GET",
    path: "/scoped",
    response: readNothing,
    security: [["login"], ["identity"]],
  };
  return callOperation(client, operation, undefined, options);
}
