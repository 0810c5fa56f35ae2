import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { cookie, header, path, query } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  DeletePetRequest,
  GetPetRequest,
  ListPetsRequest,
  ListPetsResult,
  NewPet,
  Pet,
} from "../types.js";

/**
 * List pets
 *
 * `GET /pets`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The pets, newest first
 * @throws {ApiError} If the API answers with an error.
 */
export function listPets(
  client: ApiClient,
  request?: ListPetsRequest,
  options?: CallOptions,
): ApiPromise<ListPetsResult> {
  const operation: OperationDescriptor = {
    name: "listPets",
    method: "GET",
    path: "/pets",
    parameters: [
      query("limit"),
      query("status"),
      header("X-Trace-Id"),
      cookie("session"),
    ],
  };
  return callOperation(client, operation, request, options);
}

/**
 * Add a pet
 *
 * `POST /pets`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The pet, with its id
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
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Remove a pet
 *
 * `DELETE /pets/{petId}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function deletePet(
  client: ApiClient,
  request: DeletePetRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "deletePet",
    method: "DELETE",
    path: "/pets/{petId}",
    parameters: [path("petId")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Get a pet
 *
 * `GET /pets/{petId}`
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
    path: "/pets/{petId}",
    parameters: [path("petId")],
  };
  return callOperation(client, operation, request, options);
}
