import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { AddPetRequest, Owner } from "../types.js";

/**
 * Add a pet
 *
 * `POST /pets`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The owner of pets
 * @throws {ApiError} If the API answers with an error.
 */
export function addPet(
  client: ApiClient,
  request: AddPetRequest,
  options?: CallOptions,
): ApiPromise<Owner> {
  const operation: OperationDescriptor = {
    name: "addPet",
    method: "POST",
    path: "/pets",
    body: { ...json, key: "body" },
  };
  return callOperation(client, operation, request, options);
}
