import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { LabelledTree, Tree } from "../types.js";

const getTreeDescriptor: OperationDescriptor = {
  name: "getTree",
  method: "GET",
  path: "/tree",
};

/**
 * Get the tree
 *
 * `GET /tree`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The root
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getTree(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Tree> {
  return client.call(getTreeDescriptor, undefined, options);
}

const replaceTreeDescriptor: OperationDescriptor = {
  name: "replaceTree",
  method: "PUT",
  path: "/tree",
  body: { mediaType: "application/json", optional: true },
  response: "none",
};

/**
 * Replace the tree
 *
 * `PUT /tree`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function replaceTree(
  client: ApiClient,
  request?: LabelledTree,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(replaceTreeDescriptor, request, options);
}
