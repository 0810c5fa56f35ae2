import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const pingDescriptor: OperationDescriptor = {
  name: "ping",
  method: "GET",
  path: "/ping",
  response: "none",
};

/**
 * Ask whether the service is there
 *
 * `GET /ping`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function ping(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(pingDescriptor, undefined, options);
}

const uploadDescriptor: OperationDescriptor = {
  name: "upload",
  method: "POST",
  path: "/upload",
  response: "none",
  server: "https://upload.example.com",
};

/**
 * Upload
 *
 * On a host of its own.
 *
 * `POST /upload`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function upload(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(uploadDescriptor, undefined, options);
}
