import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const listFilesDescriptor: OperationDescriptor = {
  name: "listFiles",
  method: "GET",
  path: "/files",
  response: "none",
};

/**
 * List files
 *
 * `GET /files`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function listFiles(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(listFilesDescriptor, undefined, options);
}
