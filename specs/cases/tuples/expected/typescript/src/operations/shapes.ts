import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { Shape } from "../types.js";

/**
 * Draw a shape
 *
 * `POST /shapes`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function draw(
  client: ApiClient,
  request?: Shape,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "draw",
    method: "POST",
    path: "/shapes",
    body: { ...json, isSentEmpty: true },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
