import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  GetPetRequest,
  NewPet,
  Pet,
  ReplacePetRequest,
} from "../types.js";

const createPetDescriptor: OperationDescriptor = {
  name: "createPet",
  method: "POST",
  path: "/pets",
  body: { mediaType: "application/json", optional: true },
};

/**
 * `POST /pets`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pet.
 * @throws {ApiError} The API answers that the call failed.
 */
export function createPet(
  client: ApiClient,
  request: NewPet,
  options?: CallOptions,
): ApiPromise<Pet> {
  return client.call(createPetDescriptor, request, options);
}

const getPetDescriptor: OperationDescriptor = {
  name: "getPet",
  method: "GET",
  path: "/pets/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "fields" },
  ],
};

/**
 * Find a pet
 *
 * `GET /pets/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pet.
 * @throws {ApiError} The API answers that the call failed.
 */
export function getPet(
  client: ApiClient,
  request: GetPetRequest,
  options?: CallOptions,
): ApiPromise<Pet> {
  return client.call(getPetDescriptor, request, options);
}

const replacePetDescriptor: OperationDescriptor = {
  name: "replacePet",
  method: "PUT",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: { mediaType: "application/json", optional: true },
};

/**
 * `PUT /pets/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pet.
 * @throws {ApiError} The API answers that the call failed.
 */
export function replacePet(
  client: ApiClient,
  request: ReplacePetRequest,
  options?: CallOptions,
): ApiPromise<Pet> {
  return client.call(replacePetDescriptor, request, options);
}
