import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Pet } from "../types.js";

/**
 * Get a pet
 *
 * `GET /pets`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The pet
 * @throws {ApiError} If the API answers with an error.
 */
export function getPet(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Pet> {
  const operation: OperationDescriptor = {
    name: "getPet",
    method: "GET",
    path: "/pets",
  };
  return callOperation(client, operation, undefined, options);
}
