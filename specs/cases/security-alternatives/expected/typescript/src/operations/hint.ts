import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const getHintDescriptor: OperationDescriptor = {
  name: "getHint",
  method: "GET",
  path: "/hint",
  response: "none",
  security: [["login"], ["oauth"]],
};

/**
 * Get a hint
 *
 * A better one for those who sign in.
 *
 * `GET /hint`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getHint(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getHintDescriptor, undefined, options);
}
