import { api } from "./api.js";
import type { TreesClientOptions } from "./api.js";
import * as treesOperations from "./operations/trees.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { PlantResult, Tree } from "./types.js";

/** Trees */
export class TreesClient extends ApiClient<TreesClientOptions> {
  constructor(options: TreesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Plant a tree
   *
   * `POST /trees`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Everything
   * @throws {ApiError} If the API answers with an error.
   */
  plant(request: Tree, options?: CallOptions): ApiPromise<PlantResult> {
    return treesOperations.plant(this, request, options);
  }
}
