import { api } from "./api.js";
import type { PetsClientOptions } from "./api.js";
import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetPetRequest, Pet } from "./types.js";

/** Pets */
export class PetsClient extends ApiClient<PetsClientOptions> {
  constructor(options: PetsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a pet
   *
   * `GET /pets/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pet
   * @throws {ApiError} The API answers that the call failed.
   */
  getPet(request: GetPetRequest, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.getPet(this, request, options);
  }
}
