import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const byDefaultDescriptor: OperationDescriptor = {
  name: "byDefault",
  method: "GET",
  path: "/default",
  response: "none",
  security: [["token"]],
};

/**
 * By the document's own
 *
 * `GET /default`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function byDefault(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(byDefaultDescriptor, undefined, options);
}
