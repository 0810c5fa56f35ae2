import { api } from "./api.js";
import type { ShapesClientOptions } from "./api.js";
import * as shapesOperations from "./operations/shapes.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Shape } from "./types.js";

/** Shapes */
export class ShapesClient extends ApiClient<ShapesClientOptions> {
  constructor(options: ShapesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Draw a shape
   *
   * `POST /shapes`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  draw(request?: Shape, options?: CallOptions): ApiPromise<void> {
    return shapesOperations.draw(this, request, options);
  }
}
