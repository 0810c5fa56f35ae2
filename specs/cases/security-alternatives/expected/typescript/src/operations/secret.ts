import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const getSecretDescriptor: OperationDescriptor = {
  name: "getSecret",
  method: "GET",
  path: "/secret",
  response: "none",
  security: [["token"], ["appId", "x-app-key"]],
};

/**
 * Get the secret
 *
 * With a token, or with the id and key of an application together.
 *
 * `GET /secret`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getSecret(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getSecretDescriptor, undefined, options);
}
