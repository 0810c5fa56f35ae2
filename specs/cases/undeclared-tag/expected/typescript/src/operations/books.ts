import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const countBooksDescriptor: OperationDescriptor = {
  name: "countBooks",
  method: "GET",
  path: "/books",
  response: "none",
};

/**
 * Count the books
 *
 * `GET /books`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function countBooks(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(countBooksDescriptor, undefined, options);
}
