import * as shapesOperations from "./operations/shapes.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Shape } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ShapesClient} is made with. */
export type ShapesClientOptions = ClientOptions<never>;

/** Shapes */
export class ShapesClient extends ApiClient {
  constructor(options: ShapesClientOptions = {}) {
    super(api, options);
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
