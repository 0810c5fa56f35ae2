import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { PlantResult, Tree } from "../types.js";

/**
 * Plant a tree
 *
 * `POST /trees`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Everything
 * @throws {ApiError} If the API answers with an error.
 */
export function plant(
  client: ApiClient,
  request: Tree,
  options?: CallOptions,
): ApiPromise<PlantResult> {
  const operation: OperationDescriptor = {
    name: "plant",
    method: "POST",
    path: "/trees",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
