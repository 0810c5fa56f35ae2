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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pets, newest first
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pet, with its id
   * @throws {ApiError} The API answers that the call failed.
   */
  createPet(request: NewPet, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.createPet(this, request, options);
  }

  /**
   * Remove a pet
   *
   * `DELETE /pets/{petId}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The pet
   * @throws {ApiError} The API answers that the call failed.
   */
  getPet(request: GetPetRequest, options?: CallOptions): ApiPromise<Pet> {
    return petsOperations.getPet(this, request, options);
  }

  /**
   * Get an order
   *
   * `GET /orders/{orderId}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The order
   * @throws {ApiError} The API answers that the call failed.
   */
  getOrder(request: GetOrderRequest, options?: CallOptions): ApiPromise<Order> {
    return ordersOperations.getOrder(this, request, options);
  }
}
