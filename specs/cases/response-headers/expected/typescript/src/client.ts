import { api } from "./api.js";
import type { ListsClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ListEntriesResult } from "./types.js";

/** Lists */
export class ListsClient extends ApiClient<ListsClientOptions> {
  constructor(options: ListsClientOptions = {}) {
    super(options, api);
  }

  /**
   * List entries
   *
   * `GET /entries`
   *
   * @param options - What is different for this call.
   * @returns A page of entries
   * @throws {@link ApiError} The API answers that the call failed.
   */
  listEntries(options?: CallOptions): ApiPromise<ListEntriesResult> {
    return untaggedOperations.listEntries(this, options);
  }

  /**
   * Count entries
   *
   * `HEAD /entries`
   *
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  countEntries(options?: CallOptions): ApiPromise<void> {
    return untaggedOperations.countEntries(this, options);
  }
}
