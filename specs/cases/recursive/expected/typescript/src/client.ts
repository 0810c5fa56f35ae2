import { api } from "./api.js";
import type { FoldersClientOptions } from "./api.js";
import * as treeOperations from "./operations/tree.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Folder } from "./types.js";

/** Folders */
export class FoldersClient extends ApiClient<FoldersClientOptions> {
  constructor(options: FoldersClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get the tree of folders
   *
   * `GET /tree`
   *
   * @param options - Options for this call only.
   * @returns The root
   * @throws {ApiError} If the API answers with an error.
   */
  getTree(options?: CallOptions): ApiPromise<Folder> {
    return treeOperations.getTree(this, options);
  }
}
