import { text } from "../runtime/bodies/text.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readText } from "../runtime/responses/readers.js";
import type { OrderRequest } from "../types.js";

/**
 * Order
 *
 * `POST /orders`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The order
 * @throws {ApiError} If the API answers with an error.
 */
export function order(
  client: ApiClient,
  request?: OrderRequest,
  options?: CallOptions,
): ApiPromise<string> {
  const operation: OperationDescriptor = {
    name: "order",
    method: "POST",
    path: "/orders",
    body: {
      ...text,
      mediaType: "application/xml",
      key: "body",
      isOptional: true,
    },
    response: readText,
    accept: "text/xml",
  };
  return callOperation(client, operation, request, options);
}
