import * as entriesOperations from "./operations/entries.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { ListEntriesResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ListsClient} is made with. */
export type ListsClientOptions = ClientOptions<never>;

/** Lists */
export class ListsClient extends ApiClient {
  constructor(options: ListsClientOptions = {}) {
    super(api, options);
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
