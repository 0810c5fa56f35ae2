import { OutsideError } from "./boundary.ts";
import type { ReadSource } from "../fetching/source-reader.ts";

/** What came of reading a file or URL; plain data, so that the same can be read elsewhere. */
export interface RecordedSource {
  readonly name: string;
  /** See `ReadSource`. */
  readonly root?: string | undefined;
  /** Absent: it could not be read. */
  readonly bytes?: Uint8Array;
  /** Whether it was not read as it is outside of the document's folder or origin. */
  readonly isOutside?: boolean;
}

/** Reads as `read` does, and adds what came of it to a list. */
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

/** Gives what was recorded. */
export function replaySources(records: readonly RecordedSource[]): ReadSource {
  const byName = new Map(records.map((record) => [record.name, record]));
  return (name) => {
    const { bytes, isOutside } = byName.get(name) ?? {};
    if (bytes !== undefined) return Promise.resolve(bytes);
    return Promise.reject(isOutside ? new OutsideError(name) : new Error(`${name} was not read`));
  };
}
