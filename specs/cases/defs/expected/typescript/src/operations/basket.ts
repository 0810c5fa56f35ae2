import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Basket, FillBasketResult } from "../types.js";

const fillBasketDescriptor: OperationDescriptor = {
  name: "fillBasket",
  method: "PUT",
  path: "/basket",
  body: { mediaType: "application/json", optional: true },
};

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
  return client.call(fillBasketDescriptor, request, options);
}
