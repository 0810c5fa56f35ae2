import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetPetRequest, NewPet, Pet, ReplacePetRequest } from "./types.js";

const api: ApiDescriptor = {
  server: "https://pets.example/v1",
  securitySchemes: {},
};

/** What a {@link MisplacedReferencesClient} is made with. */
export type MisplacedReferencesClientOptions = ClientOptions<never>;

/** Misplaced references */
export class MisplacedReferencesClient extends ApiClient {
  constructor(options: MisplacedReferencesClientOptions = {}) {
    super(api, options);
  }

  /**
   * `POST /pets`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pet.
   * @throws {ApiError} The API answers that the call failed.
   */
  createPet(request: NewPet, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.createPet(this, request, options);
  }

  /**
   * Find a pet
   *
   * `GET /pets/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pet.
   * @throws {ApiError} The API answers that the call failed.
   */
  getPet(request: GetPetRequest, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.getPet(this, request, options);
  }

  /**
   * `PUT /pets/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pet.
   * @throws {ApiError} The API answers that the call failed.
   */
  replacePet(
    request: ReplacePetRequest,
    options?: CallOptions,
  ): ApiPromise<Pet> {
    return petsOperations.replacePet(this, request, options);
  }
}
