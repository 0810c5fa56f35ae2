import type { Entry, Update } from "./schemas.js";
export * from "./schemas.js";

/** The result of "Watch answers". */
export type WatchAnswersResult = AsyncIterable<{
  event?: string;
  data: string;
  id?: string;
  retry?: number;
}>;

/** The result of "List entries". */
export type ListEntriesResult = AsyncIterable<Entry>;

/** The result of "Export entries". */
export type ExportEntriesResult = AsyncIterable<Entry>;

/** The result of "List lines". */
export type ListLinesResult = AsyncIterable<unknown>;

/** The result of "Watch updates". */
export type WatchUpdatesResult = AsyncIterable<Update>;
