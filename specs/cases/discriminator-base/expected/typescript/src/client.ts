import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { AddPetRequest, Owner } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link PetsClient} is made with. */
export type PetsClientOptions = ClientOptions<never>;

/** Pets */
export class PetsClient extends ApiClient {
  constructor(options: PetsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Add a pet
   *
   * `POST /pets`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The owner of pets
   * @throws {ApiError} The API answers that the call failed.
   */
  addPet(request: AddPetRequest, options?: CallOptions): ApiPromise<Owner> {
    return petsOperations.addPet(this, request, options);
  }
}
