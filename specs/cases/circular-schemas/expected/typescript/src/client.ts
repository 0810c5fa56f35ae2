import { api } from "./api.js";
import type { PetsClientOptions } from "./api.js";
import * as petsOperations from "./operations/pets.js";
import * as treesOperations from "./operations/trees.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Pet, PlantTreeRequest, Tree } from "./types.js";

/** Pets */
export class PetsClient extends ApiClient<PetsClientOptions> {
  constructor(options: PetsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a pet
   *
   * `GET /pets`
   *
   * @param options - Options for this call only.
   * @returns The pet
   * @throws {ApiError} If the API answers with an error.
   */
  getPet(options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.getPet(this, options);
  }

  /**
   * Plant a tree
   *
   * `POST /trees`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The tree
   * @throws {ApiError} If the API answers with an error.
   */
  plantTree(
    request: PlantTreeRequest,
    options?: CallOptions,
  ): ApiPromise<Tree> {
    return treesOperations.plantTree(this, request, options);
  }
}
