import * as addressesOperations from "./operations/addresses.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Address } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link AddressesClient} is made with. */
export type AddressesClientOptions = ClientOptions<never>;

/** Addresses */
export class AddressesClient extends ApiClient {
  constructor(options: AddressesClientOptions = {}) {
    super(api, options);
  }

  /**
   * Add an address
   *
   * `POST /addresses`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  add(request: Address, options?: CallOptions): ApiPromise<void> {
    return addressesOperations.add(this, request, options);
  }
}
