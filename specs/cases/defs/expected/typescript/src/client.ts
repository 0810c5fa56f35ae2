import * as basketOperations from "./operations/basket.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Basket, FillBasketResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ShopClient} is made with. */
export type ShopClientOptions = ClientOptions<never>;

/** Shop */
export class ShopClient extends ApiClient {
  constructor(options: ShopClientOptions = {}) {
    super(api, options);
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
