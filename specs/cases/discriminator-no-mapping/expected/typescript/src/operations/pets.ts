import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type { GetPetRequest, Pet } from "../types.js";

/**
 * Get a pet
 *
 * `GET /pets/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The pet
 * @throws {ApiError} If the API answers with an error.
 */
export function getPet(
  client: ApiClient,
  request: GetPetRequest,
  options?: CallOptions,
): ApiPromise<Pet> {
  const operation: OperationDescriptor = {
    name: "getPet",
    method: "GET",
    path: "/pets/{id}",
    parameters: [path("id")],
  };
  return callOperation(client, operation, request, options);
}
