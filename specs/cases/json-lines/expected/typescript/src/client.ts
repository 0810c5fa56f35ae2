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
   * @param options - Options for this call only.
   * @returns Events whose data is an entry.
   * @throws {ApiError} If the API answers with an error.
   */
  watchAnswers(options?: CallOptions): ApiPromise<WatchAnswersResult> {
    return answersOperations.watchAnswers(this, options);
  }

  /**
   * List entries
   *
   * `GET /entries`
   *
   * @param options - Options for this call only.
   * @returns Entries, a line each.
   * @throws {ApiError} If the API answers with an error.
   */
  listEntries(options?: CallOptions): ApiPromise<ListEntriesResult> {
    return entriesOperations.listEntries(this, options);
  }

  /**
   * Export entries
   *
   * `GET /entries/all`
   *
   * @param options - Options for this call only.
   * @returns Entries, a line each.
   * @throws {ApiError} If the API answers with an error.
   */
  exportEntries(options?: CallOptions): ApiPromise<ExportEntriesResult> {
    return entriesOperations.exportEntries(this, options);
  }

  /**
   * List lines
   *
   * `GET /lines`
   *
   * @param options - Options for this call only.
   * @returns Lines that are described as text.
   * @throws {ApiError} If the API answers with an error.
   */
  listLines(options?: CallOptions): ApiPromise<ListLinesResult> {
    return linesOperations.listLines(this, options);
  }

  /**
   * Watch updates
   *
   * `GET /updates`
   *
   * @param options - Options for this call only.
   * @returns Events with their own fields.
   * @throws {ApiError} If the API answers with an error.
   */
  watchUpdates(options?: CallOptions): ApiPromise<WatchUpdatesResult> {
    return updatesOperations.watchUpdates(this, options);
  }
}
