import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetPetRequest, Pet } from "../types.js";

const getPetDescriptor: OperationDescriptor = {
  name: "getPet",
  method: "GET",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
};

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
  return client.call(getPetDescriptor, request, options);
}
