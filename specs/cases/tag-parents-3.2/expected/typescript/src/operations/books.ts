import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const listBooksDescriptor: OperationDescriptor = {
  name: "listBooks",
  method: "GET",
  path: "/books",
  response: "none",
};

/**
 * List books
 *
 * `GET /books`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listBooks(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listBooksDescriptor, undefined, options);
}
