import { api } from "./api.js";
import type { PetStoreClientOptions } from "./api.js";
import * as ordersOperations from "./operations/orders.js";
import * as petsOperations from "./operations/pets.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  DeletePetRequest,
  GetOrderRequest,
  GetPetRequest,
  ListPetsRequest,
  ListPetsResult,
  NewPet,
  Order,
  Pet,
} from "./types.js";

/** Pet Store */
export class PetStoreClient extends ApiClient<PetStoreClientOptions> {
  constructor(options: PetStoreClientOptions = {}) {
    super(options, api);
  }

  /**
   * List pets
   *
   * `GET /pets`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pets, newest first
   * @throws {ApiError} If the API answers with an error.
   */
  listPets(
    request?: ListPetsRequest,
    options?: CallOptions,
  ): ApiPromise<ListPetsResult> {
    return petsOperations.listPets(this, request, options);
  }

  /**
   * Add a pet
   *
   * `POST /pets`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pet, with its id
   * @throws {ApiError} If the API answers with an error.
   */
  createPet(request: NewPet, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.createPet(this, request, options);
  }

  /**
   * Remove a pet
   *
   * `DELETE /pets/{petId}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  deletePet(
    request: DeletePetRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return petsOperations.deletePet(this, request, options);
  }

  /**
   * Get a pet
   *
   * `GET /pets/{petId}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The pet
   * @throws {ApiError} If the API answers with an error.
   */
  getPet(request: GetPetRequest, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.getPet(this, request, options);
  }

  /**
   * Get an order
   *
   * `GET /orders/{orderId}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The order
   * @throws {ApiError} If the API answers with an error.
   */
  getOrder(request: GetOrderRequest, options?: CallOptions): ApiPromise<Order> {
    return ordersOperations.getOrder(this, request, options);
  }
}
