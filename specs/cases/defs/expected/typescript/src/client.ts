import { api } from "./api.js";
import type { ShopClientOptions } from "./api.js";
import * as basketOperations from "./operations/basket.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Basket, FillBasketResult } from "./types.js";

/** Shop */
export class ShopClient extends ApiClient<ShopClientOptions> {
  constructor(options: ShopClientOptions = {}) {
    super(options, api);
  }

  /**
   * Fill the basket
   *
   * `PUT /basket`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns What it costs
   * @throws {ApiError} If the API answers with an error.
   */
  fillBasket(
    request: Basket,
    options?: CallOptions,
  ): ApiPromise<FillBasketResult> {
    return basketOperations.fillBasket(this, request, options);
  }
}
