import { api } from "./api.js";
import type { ListsClientOptions } from "./api.js";
import * as entriesOperations from "./operations/entries.js";
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
   * @param options - Options for this call only.
   * @returns A page of entries
   * @throws {ApiError} If the API answers with an error.
   */
  listEntries(options?: CallOptions): ApiPromise<ListEntriesResult> {
    return entriesOperations.listEntries(this, options);
  }

  /**
   * Count entries
   *
   * `HEAD /entries`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  countEntries(options?: CallOptions): ApiPromise<void> {
    return entriesOperations.countEntries(this, options);
  }
}
