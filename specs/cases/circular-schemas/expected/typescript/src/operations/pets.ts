import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Pet } from "../types.js";

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
