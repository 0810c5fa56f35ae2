import { api } from "./api.js";
import type { PetsClientOptions } from "./api.js";
import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Pet } from "./types.js";

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
}
