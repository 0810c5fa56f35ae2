import { api } from "./api.js";
import type { MisplacedReferencesClientOptions } from "./api.js";
import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetPetRequest, NewPet, Pet, ReplacePetRequest } from "./types.js";

/** Misplaced references */
export class MisplacedReferencesClient extends ApiClient<MisplacedReferencesClientOptions> {
  constructor(options: MisplacedReferencesClientOptions = {}) {
    super(options, api);
  }

  /**
   * `POST /pets`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pet.
   * @throws {ApiError} If the API answers with an error.
   */
  createPet(request: NewPet, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.createPet(this, request, options);
  }

  /**
   * Find a pet
   *
   * `GET /pets/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pet.
   * @throws {ApiError} If the API answers with an error.
   */
  getPet(request: GetPetRequest, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.getPet(this, request, options);
  }

  /**
   * `PUT /pets/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pet.
   * @throws {ApiError} If the API answers with an error.
   */
  replacePet(
    request: ReplacePetRequest,
    options?: CallOptions,
  ): ApiPromise<Pet> {
    return petsOperations.replacePet(this, request, options);
  }
}
