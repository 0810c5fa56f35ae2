import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Folder } from "../types.js";

const getTreeDescriptor: OperationDescriptor = {
  name: "getTree",
  method: "GET",
  path: "/tree",
};

/**
 * Get the tree of folders
 *
 * `GET /tree`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The root
 * @throws {ApiError} The API answers that the call failed.
 */
export function getTree(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Folder> {
  return client.call(getTreeDescriptor, undefined, options);
}
