import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { LabelledTree, Tree } from "../types.js";

/**
 * Get the tree
 *
 * `GET /tree`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The root
 * @throws {ApiError} If the API answers with an error.
 */
export function getTree(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Tree> {
  const operation: OperationDescriptor = {
    name: "getTree",
    method: "GET",
    path: "/tree",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Replace the tree
 *
 * `PUT /tree`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function replaceTree(
  client: ApiClient,
  request?: LabelledTree,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "replaceTree",
    method: "PUT",
    path: "/tree",
    body: { ...json, isOptional: true },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
