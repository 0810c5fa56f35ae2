import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const listComicsDescriptor: OperationDescriptor = {
  name: "listComics",
  method: "GET",
  path: "/comics",
  response: "none",
};

/**
 * List comics
 *
 * `GET /comics`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listComics(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listComicsDescriptor, undefined, options);
}
