import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type {
  GetShelvesByShelfBooksByBookRequest,
  GetShelvesResult,
} from "../types.js";

/**
 * List shelves
 *
 * `GET /shelves`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns Their names
 * @throws {ApiError} If the API answers with an error.
 */
export function getShelves(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<GetShelvesResult> {
  const operation: OperationDescriptor = {
    name: "getShelves",
    method: "GET",
    path: "/shelves",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Get a book
 *
 * `GET /shelves/{shelf}/books/{book}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Its title
 * @throws {ApiError} If the API answers with an error.
 */
export function getShelvesByShelfBooksByBook(
  client: ApiClient,
  request: GetShelvesByShelfBooksByBookRequest,
  options?: CallOptions,
): ApiPromise<string> {
  const operation: OperationDescriptor = {
    name: "getShelvesByShelfBooksByBook",
    method: "GET",
    path: "/shelves/{shelf}/books/{book}",
    parameters: [path("shelf"), path("book")],
  };
  return callOperation(client, operation, request, options);
}
