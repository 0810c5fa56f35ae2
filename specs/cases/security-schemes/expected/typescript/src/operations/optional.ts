import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const optionalDescriptor: OperationDescriptor = {
  name: "optional",
  method: "GET",
  path: "/optional",
  response: "none",
  security: [["headerKey"]],
};

/**
 * By a key or nothing
 *
 * `GET /optional`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function optional(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(optionalDescriptor, undefined, options);
}
