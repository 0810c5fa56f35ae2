import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const scopedDescriptor: OperationDescriptor = {
  name: "scoped",
  method: "GET",
  path: "/scoped",
  response: "none",
  security: [["login"], ["identity"]],
};

/**
 * By scopes
 *
 * `GET /scoped`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function scoped(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(scopedDescriptor, undefined, options);
}
