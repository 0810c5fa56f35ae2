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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns What it costs
 * @throws {ApiError} The API answers that the call failed.
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
