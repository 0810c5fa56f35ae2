import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { All, PutLabelsResult } from "../types.js";

/**
 * Put labels
 *
 * `PUT /labels`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns By name
 * @throws {ApiError} If the API answers with an error.
 */
export function putLabels(
  client: ApiClient,
  request: All,
  options?: CallOptions,
): ApiPromise<PutLabelsResult> {
  const operation: OperationDescriptor = {
    name: "putLabels",
    method: "PUT",
    path: "/labels",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
