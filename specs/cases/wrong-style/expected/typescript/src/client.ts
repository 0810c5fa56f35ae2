import { api } from "./api.js";
import type { ColoursClientOptions } from "./api.js";
import * as coloursOperations from "./operations/colours.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetColourRequest, PutColourRequest } from "./types.js";

/** Colours */
export class ColoursClient extends ApiClient<ColoursClientOptions> {
  constructor(options: ColoursClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a colour
   *
   * `GET /colours/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  getColour(
    request: GetColourRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return coloursOperations.getColour(this, request, options);
  }

  /**
   * Put a colour
   *
   * `PUT /colours/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  putColour(
    request: PutColourRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return coloursOperations.putColour(this, request, options);
  }
}
