import * as treeOperations from "./operations/tree.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Folder } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link FoldersClient} is made with. */
export type FoldersClientOptions = ClientOptions<never>;

/** Folders */
export class FoldersClient extends ApiClient {
  constructor(options: FoldersClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get the tree of folders
   *
   * `GET /tree`
   *
   * @param options - What is different for this call.
   * @returns The root
   * @throws {ApiError} The API answers that the call failed.
   */
  getTree(options?: CallOptions): ApiPromise<Folder> {
    return treeOperations.getTree(this, options);
  }
}
