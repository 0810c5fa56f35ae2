import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Address } from "../types.js";

const addDescriptor: OperationDescriptor = {
  name: "add",
  method: "POST",
  path: "/addresses",
  body: { mediaType: "application/json" },
  response: "none",
};

/**
 * Add an address
 *
 * `POST /addresses`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function add(
  client: ApiClient,
  request: Address,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(addDescriptor, request, options);
}
