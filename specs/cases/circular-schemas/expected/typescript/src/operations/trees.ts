import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Pet, PlantTreeRequest, Tree } from "../types.js";

const getPetDescriptor: OperationDescriptor = {
  name: "getPet",
  method: "GET",
  path: "/pets",
};

/**
 * Get a pet
 *
 * `GET /pets`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The pet
 * @throws {ApiError} The API answers that the call failed.
 */
export function getPet(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Pet> {
  return client.call(getPetDescriptor, undefined, options);
}

const plantTreeDescriptor: OperationDescriptor = {
  name: "plantTree",
  method: "POST",
  path: "/trees",
  body: { mediaType: "application/json" },
};

/**
 * Plant a tree
 *
 * `POST /trees`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The tree
 * @throws {ApiError} The API answers that the call failed.
 */
export function plantTree(
  client: ApiClient,
  request: PlantTreeRequest,
  options?: CallOptions,
): ApiPromise<Tree> {
  return client.call(plantTreeDescriptor, request, options);
}
