import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { OrderRequest } from "../types.js";

const orderDescriptor: OperationDescriptor = {
  name: "order",
  method: "POST",
  path: "/orders",
  body: {
    mediaType: "application/xml",
    kind: "text",
    optional: true,
    key: "body",
  },
  response: "text",
  accept: "text/xml",
  security: [["key"]],
};

/**
 * Order
 *
 * `POST /orders`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The order
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function order(
  client: ApiClient,
  request?: OrderRequest,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(orderDescriptor, request, options);
}
