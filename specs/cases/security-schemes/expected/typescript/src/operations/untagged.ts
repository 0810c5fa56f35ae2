import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const alternativesDescriptor: OperationDescriptor = {
  name: "alternatives",
  method: "GET",
  path: "/alternatives",
  response: "none",
  security: [["password"], ["queryKey"], ["session"]],
};

/**
 * By one of three
 *
 * `GET /alternatives`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function alternatives(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(alternativesDescriptor, undefined, options);
}

const bothDescriptor: OperationDescriptor = {
  name: "both",
  method: "GET",
  path: "/both",
  response: "none",
  security: [["headerKey", "token"]],
};

/**
 * By two together
 *
 * `GET /both`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function both(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(bothDescriptor, undefined, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function byDefault(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(byDefaultDescriptor, undefined, options);
}

const openDescriptor: OperationDescriptor = {
  name: "open",
  method: "GET",
  path: "/open",
  response: "none",
};

/**
 * By nothing
 *
 * `GET /open`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function open(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(openDescriptor, undefined, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function optional(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(optionalDescriptor, undefined, options);
}

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function scoped(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(scopedDescriptor, undefined, options);
}
