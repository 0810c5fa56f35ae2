import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const getHealthDescriptor: OperationDescriptor = {
  name: "getHealth",
  method: "GET",
  path: "/health",
  response: "none",
};

/**
 * Get the state of the service
 *
 * `GET /health`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getHealth(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getHealthDescriptor, undefined, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function getHint(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getHintDescriptor, undefined, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function getSecret(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getSecretDescriptor, undefined, options);
}
