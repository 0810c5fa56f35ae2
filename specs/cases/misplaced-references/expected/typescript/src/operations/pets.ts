import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path, query } from "../runtime/parameters/places.js";
import type {
  GetPetRequest,
  NewPet,
  Pet,
  ReplacePetRequest,
} from "../types.js";

/**
 * `POST /pets`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The pet.
 * @throws {ApiError} If the API answers with an error.
 */
export function createPet(
  client: ApiClient,
  request: NewPet,
  options?: CallOptions,
): ApiPromise<Pet> {
  const operation: OperationDescriptor = {
    name: "createPet",
    method: "POST",
    path: "/pets",
    body: { ...json, isOptional: true },
  };
  return callOperation(client, operation, request, options);
}

/**
 * Find a pet
 *
 * `GET /pets/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The pet.
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
    parameters: [path("id"), query("fields")],
  };
  return callOperation(client, operation, request, options);
}

/**
 * `PUT /pets/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The pet.
 * @throws {ApiError} If the API answers with an error.
 */
export function replacePet(
  client: ApiClient,
  request: ReplacePetRequest,
  options?: CallOptions,
): ApiPromise<Pet> {
  const operation: OperationDescriptor = {
    name: "replacePet",
    method: "PUT",
    path: "/pets/{id}",
    parameters: [path("id")],
    body: { ...json, isOptional: true },
  };
  return callOperation(client, operation, request, options);
}
