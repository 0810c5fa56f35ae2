import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Basket, FillBasketResult } from "../types.js";

/**
 * Fill the basket
 *
 * `PUT /basket`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns What it costs
 * @throws {ApiError} If the API answers with an error.
 */
export function fillBasket(
  client: ApiClient,
  request: Basket,
  options?: CallOptions,
): ApiPromise<FillBasketResult> {
  const operation: OperationDescriptor = {
    name: "fillBasket",
    method: "PUT",
    path: "/basket",
    body: { ...json, isOptional: true },
  };
  return callOperation(client, operation, request, options);
}
