import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const listProductsDescriptor: OperationDescriptor = {
  name: "listProducts",
  method: "GET",
  path: "/products",
  response: "none",
};

/**
 * List products
 *
 * `GET /products`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listProducts(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listProductsDescriptor, undefined, options);
}
