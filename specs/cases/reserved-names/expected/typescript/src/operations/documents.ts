import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Delete all documents
 *
 * `DELETE /documents`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function deleteOperation(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "delete",
    method: "DELETE",
    path: "/documents",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Get the documents as JSON
 *
 * `GET /documents`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function jsonOperation(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "json",
    method: "GET",
    path: "/documents",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Create a client
 *
 * `POST /documents`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function createClientOperation(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "createClient",
    method: "POST",
    path: "/documents",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
