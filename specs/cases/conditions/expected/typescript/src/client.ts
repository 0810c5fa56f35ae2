import { api } from "./api.js";
import type { AddressesClientOptions } from "./api.js";
import * as addressesOperations from "./operations/addresses.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Address } from "./types.js";

/** Addresses */
export class AddressesClient extends ApiClient<AddressesClientOptions> {
  constructor(options: AddressesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Add an address
   *
   * `POST /addresses`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  add(request: Address, options?: CallOptions): ApiPromise<void> {
    return addressesOperations.add(this, request, options);
  }
}
