import { api } from "./api.js";
import type { LinesClientOptions } from "./api.js";
import * as answersOperations from "./operations/answers.js";
import * as entriesOperations from "./operations/entries.js";
import * as linesOperations from "./operations/lines.js";
import * as updatesOperations from "./operations/updates.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  ExportEntriesResult,
  ListEntriesResult,
  ListLinesResult,
  WatchAnswersResult,
  WatchUpdatesResult,
} from "./types.js";

/** Lines */
export class LinesClient extends ApiClient<LinesClientOptions> {
  constructor(options: LinesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Watch answers
   *
   * `GET /answers`
   *
   * @param options - What is different for this call.
   * @returns Events whose data is an entry.
   * @throws {ApiError} The API answers that the call failed.
   */
  watchAnswers(options?: CallOptions): ApiPromise<WatchAnswersResult> {
    return answersOperations.watchAnswers(this, options);
  }

  /**
   * List entries
   *
   * `GET /entries`
   *
   * @param options - What is different for this call.
   * @returns Entries, a line each.
   * @throws {ApiError} The API answers that the call failed.
   */
  listEntries(options?: CallOptions): ApiPromise<ListEntriesResult> {
    return entriesOperations.listEntries(this, options);
  }

  /**
   * Export entries
   *
   * `GET /entries/all`
   *
   * @param options - What is different for this call.
   * @returns Entries, a line each.
   * @throws {ApiError} The API answers that the call failed.
   */
  exportEntries(options?: CallOptions): ApiPromise<ExportEntriesResult> {
    return entriesOperations.exportEntries(this, options);
  }

  /**
   * List lines
   *
   * `GET /lines`
   *
   * @param options - What is different for this call.
   * @returns Lines that are described as text.
   * @throws {ApiError} The API answers that the call failed.
   */
  listLines(options?: CallOptions): ApiPromise<ListLinesResult> {
    return linesOperations.listLines(this, options);
  }

  /**
   * Watch updates
   *
   * `GET /updates`
   *
   * @param options - What is different for this call.
   * @returns Events with their own fields.
   * @throws {ApiError} The API answers that the call failed.
   */
  watchUpdates(options?: CallOptions): ApiPromise<WatchUpdatesResult> {
    return updatesOperations.watchUpdates(this, options);
  }
}
