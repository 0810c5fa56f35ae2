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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns What it costs
   * @throws {ApiError} The API answers that the call failed.
   */
  fillBasket(
    request: Basket,
    options?: CallOptions,
  ): ApiPromise<FillBasketResult> {
    return basketOperations.fillBasket(this, request, options);
  }
}
