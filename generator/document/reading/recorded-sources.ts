import { OutsideError } from "./boundary.ts";
import type { ReadSource } from "../fetching/source-reader.ts";

/** The result of reading a file or URL. Plain data, so that a worker can replay it. */
export interface RecordedSource {
  readonly name: string;
  /** See `ReadSource`. */
  readonly root?: string | undefined;
  /** Absent: it could not be read. */
  readonly bytes?: Uint8Array;
  /** Whether it was refused because it is outside of the document's folder or origin. */
  readonly isOutside?: boolean;
}

/** Wraps `read` so that each result is added to a list. */
export function recordSources(read: ReadSource, records: RecordedSource[]): ReadSource {
  return async (name, root) => {
    try {
      const bytes = await read(name, root);
      records.push({ name, root, bytes });
      return bytes;
    } catch (error) {
      records.push({ name, root, isOutside: error instanceof OutsideError });
      throw error;
    }
  };
}

/** Returns the recorded results. */
export function replaySources(records: readonly RecordedSource[]): ReadSource {
  const byName = new Map(records.map((record) => [record.name, record]));
  return (name) => {
    const { bytes, isOutside } = byName.get(name) ?? {};
    if (bytes !== undefined) return Promise.resolve(bytes);
    return Promise.reject(isOutside ? new OutsideError(name) : new Error(`${name} was not read`));
  };
}
