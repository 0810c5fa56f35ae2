import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { PlantTreeRequest, Tree } from "../types.js";

/**
 * Plant a tree
 *
 * `POST /trees`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The tree
 * @throws {ApiError} If the API answers with an error.
 */
export function plantTree(
  client: ApiClient,
  request: PlantTreeRequest,
  options?: CallOptions,
): ApiPromise<Tree> {
  const operation: OperationDescriptor = {
    name: "plantTree",
    method: "POST",
    path: "/trees",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
