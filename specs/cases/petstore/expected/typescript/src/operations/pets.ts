import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  DeletePetRequest,
  GetPetRequest,
  ListPetsRequest,
  ListPetsResult,
  NewPet,
  Pet,
} from "../types.js";

const listPetsDescriptor: OperationDescriptor = {
  name: "listPets",
  method: "GET",
  path: "/pets",
  parameters: [
    { in: "query", name: "limit" },
    { in: "query", name: "status" },
    { in: "header", name: "X-Trace-Id" },
    { in: "cookie", name: "session" },
  ],
  security: [["apiKey"]],
};

/**
 * List pets
 *
 * `GET /pets`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pets, newest first
 * @throws {ApiError} The API answers that the call failed.
 */
export function listPets(
  client: ApiClient,
  request?: ListPetsRequest,
  options?: CallOptions,
): ApiPromise<ListPetsResult> {
  return client.call(listPetsDescriptor, request, options);
}

const createPetDescriptor: OperationDescriptor = {
  name: "createPet",
  method: "POST",
  path: "/pets",
  body: { mediaType: "application/json" },
  security: [["apiKey"]],
};

/**
 * Add a pet
 *
 * `POST /pets`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pet, with its id
 * @throws {ApiError} The API answers that the call failed.
 */
export function createPet(
  client: ApiClient,
  request: NewPet,
  options?: CallOptions,
): ApiPromise<Pet> {
  return client.call(createPetDescriptor, request, options);
}

const deletePetDescriptor: OperationDescriptor = {
  name: "deletePet",
  method: "DELETE",
  path: "/pets/{petId}",
  parameters: [{ in: "path", name: "petId" }],
  response: "none",
  security: [["apiKey"]],
};

/**
 * Remove a pet
 *
 * `DELETE /pets/{petId}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function deletePet(
  client: ApiClient,
  request: DeletePetRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(deletePetDescriptor, request, options);
}

const getPetDescriptor: OperationDescriptor = {
  name: "getPet",
  method: "GET",
  path: "/pets/{petId}",
  parameters: [{ in: "path", name: "petId" }],
  security: [["apiKey"]],
};

/**
 * Get a pet
 *
 * `GET /pets/{petId}`
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
  return client.call(getPetDescriptor, request, options);
}
