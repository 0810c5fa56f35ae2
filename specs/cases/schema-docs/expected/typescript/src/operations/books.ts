import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Book } from "../types.js";

/**
 * Add a book
 *
 * `POST /books`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The book
 * @throws {ApiError} If the API answers with an error.
 */
export function addBook(
  client: ApiClient,
  request?: Book,
  options?: CallOptions,
): ApiPromise<Book> {
  const operation: OperationDescriptor = {
    name: "addBook",
    method: "POST",
    path: "/books",
    body: { ...json, isSentEmpty: true },
  };
  return callOperation(client, operation, request, options);
}
