import { api } from "./api.js";
import type { PetsClientOptions } from "./api.js";
import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { AddPetRequest, Owner } from "./types.js";

/** Pets */
export class PetsClient extends ApiClient<PetsClientOptions> {
  constructor(options: PetsClientOptions = {}) {
    super(options, api);
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
