import { api } from "./api.js";
import type { PetsClientOptions } from "./api.js";
import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { AddPetRequest, AddPetResult } from "./types.js";

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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pets
   * @throws {ApiError} If the API answers with an error.
   */
  addPet(
    request: AddPetRequest,
    options?: CallOptions,
  ): ApiPromise<AddPetResult> {
    return petsOperations.addPet(this, request, options);
  }
}
