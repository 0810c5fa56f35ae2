import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Book } from "../types.js";

const addBookDescriptor: OperationDescriptor = {
  name: "addBook",
  method: "POST",
  path: "/books",
  body: { mediaType: "application/json" },
};

/**
 * Add a book
 *
 * `POST /books`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The book
 * @throws {ApiError} The API answers that the call failed.
 */
export function addBook(
  client: ApiClient,
  request?: Book,
  options?: CallOptions,
): ApiPromise<Book> {
  return client.call(addBookDescriptor, request, options);
}
