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
   * @param options - What is different for this call.
   * @returns A page of entries
   * @throws {ApiError} The API answers that the call failed.
   */
  listEntries(options?: CallOptions): ApiPromise<ListEntriesResult> {
    return entriesOperations.listEntries(this, options);
  }

  /**
   * Count entries
   *
   * `HEAD /entries`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  countEntries(options?: CallOptions): ApiPromise<void> {
    return entriesOperations.countEntries(this, options);
  }
}
