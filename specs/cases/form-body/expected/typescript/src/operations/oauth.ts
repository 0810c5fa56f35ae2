import { form } from "../runtime/bodies/form.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { spaceDelimited } from "../runtime/parameters/styles.js";
import type { GetTokenRequest, GetTokenResult } from "../types.js";

/**
 * Get a token
 *
 * `POST /oauth/token`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The token
 * @throws {ApiError} If the API answers with an error.
 */
export function getToken(
  client: ApiClient,
  request: GetTokenRequest,
  options?: CallOptions,
): ApiPromise<GetTokenResult> {
  const operation: OperationDescriptor = {
    name: "getToken",
    method: "POST",
    path: "/oauth/token",
    body: { ...form, fields: { scope: { style: spaceDelimited } } },
  };
  return callOperation(client, operation, request, options);
}
