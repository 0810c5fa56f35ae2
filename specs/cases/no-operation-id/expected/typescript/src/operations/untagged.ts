import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  GetShelvesByShelfBooksByBookRequest,
  GetShelvesResult,
} from "../types.js";

const getRootDescriptor: OperationDescriptor = {
  name: "getRoot",
  method: "GET",
  path: "/",
  response: "none",
};

/**
 * `GET /`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getRoot(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(getRootDescriptor, undefined, options);
}

const getShelvesDescriptor: OperationDescriptor = {
  name: "getShelves",
  method: "GET",
  path: "/shelves",
};

/**
 * List shelves
 *
 * `GET /shelves`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns Their names
 * @throws {ApiError} The API answers that the call failed.
 */
export function getShelves(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<GetShelvesResult> {
  return client.call(getShelvesDescriptor, undefined, options);
}

const getShelvesByShelfBooksByBookDescriptor: OperationDescriptor = {
  name: "getShelvesByShelfBooksByBook",
  method: "GET",
  path: "/shelves/{shelf}/books/{book}",
  parameters: [
    { in: "path", name: "shelf" },
    { in: "path", name: "book" },
  ],
};

/**
 * Get a book
 *
 * `GET /shelves/{shelf}/books/{book}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Its title
 * @throws {ApiError} The API answers that the call failed.
 */
export function getShelvesByShelfBooksByBook(
  client: ApiClient,
  request: GetShelvesByShelfBooksByBookRequest,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(getShelvesByShelfBooksByBookDescriptor, request, options);
}
