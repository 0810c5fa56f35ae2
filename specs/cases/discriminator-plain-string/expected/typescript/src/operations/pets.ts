import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { AddPetRequest, AddPetResult } from "../types.js";

const addPetDescriptor: OperationDescriptor = {
  name: "addPet",
  method: "POST",
  path: "/pets",
  body: { mediaType: "application/json", key: "body" },
};

/**
 * Add a pet
 *
 * `POST /pets`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The pets
 * @throws {ApiError} The API answers that the call failed.
 */
export function addPet(
  client: ApiClient,
  request: AddPetRequest,
  options?: CallOptions,
): ApiPromise<AddPetResult> {
  return client.call(addPetDescriptor, request, options);
}
