import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * `GET /policies`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function listPolicies(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "policies.list",
    method: "GET",
    path: "/policies",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `POST /policies`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function policy(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "policies.policy",
    method: "POST",
    path: "/policies",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `POST /then`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function thenPolicy(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "policies.thenOperation",
    method: "POST",
    path: "/then",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
