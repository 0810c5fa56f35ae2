import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const countReadersDescriptor: OperationDescriptor = {
  name: "countReaders",
  method: "GET",
  path: "/readers",
  response: "none",
};

/**
 * Count the readers
 *
 * `GET /readers`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function countReaders(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(countReadersDescriptor, undefined, options);
}
