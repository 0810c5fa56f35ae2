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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pet
 * @throws {ApiError} The API answers that the call failed.
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
