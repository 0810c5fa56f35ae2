import * as treesOperations from "./operations/trees.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { PlantResult, Tree } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link TreesClient} is made with. */
export type TreesClientOptions = ClientOptions<never>;

/** Trees */
export class TreesClient extends ApiClient {
  constructor(options: TreesClientOptions = {}) {
    super(api, options);
  }

  /**
   * Plant a tree
   *
   * `POST /trees`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns Everything
   * @throws {ApiError} The API answers that the call failed.
   */
  plant(request: Tree, options?: CallOptions): ApiPromise<PlantResult> {
    return treesOperations.plant(this, request, options);
  }
}
