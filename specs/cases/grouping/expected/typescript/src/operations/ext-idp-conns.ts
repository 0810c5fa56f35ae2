import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * `POST /ext-idp-conns`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function createExtIdpConn(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "extIdpConns.create",
    method: "POST",
    path: "/ext-idp-conns",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * `PUT /ext-idp-conns`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function checkExtIdpConn(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "extIdpConns.testConnection",
    method: "PUT",
    path: "/ext-idp-conns",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}
