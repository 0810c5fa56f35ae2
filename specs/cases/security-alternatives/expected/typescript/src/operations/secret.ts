import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Get the secret
 *
 * With a token, or with the id and key of an application together.
 *
 * `GET /secret`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getSecret(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "getSecret",
    method: "GET",
    path: "/secret",
    response: readNothing,
    security: [["token"], ["appId", "x-app-key"]],
  };
  return callOperation(client, operation, undefined, options);
}
