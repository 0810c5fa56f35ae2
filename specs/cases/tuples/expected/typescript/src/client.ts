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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  draw(request?: Shape, options?: CallOptions): ApiPromise<void> {
    return shapesOperations.draw(this, request, options);
  }
}
