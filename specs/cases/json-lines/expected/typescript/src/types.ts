import type { Entry, Update } from "./schemas.js";
export * from "./schemas.js";

/** What "Watch answers" gives. */
export type WatchAnswersResult = AsyncIterable<{
  event?: string;
  data: string;
  id?: string;
  retry?: number;
}>;

/** What "List entries" gives. */
export type ListEntriesResult = AsyncIterable<Entry>;

/** What "Export entries" gives. */
export type ExportEntriesResult = AsyncIterable<Entry>;

/** What "List lines" gives. */
export type ListLinesResult = AsyncIterable<unknown>;

/** What "Watch updates" gives. */
export type WatchUpdatesResult = AsyncIterable<Update>;
