import type { CacheKey } from "../incremental/cache.ts";

/** A file that will be in the output. */
export interface PlannedFile {
  /** Relative to the target's folder, POSIX, in a spelling that `planFileName` gives. */
  readonly path: string;
  /** Formatted, ends with one line feed. A function is called only where no earlier run has printed the same. */
  readonly text: string | (() => Promise<string>);
  /** The part of the document that the text depends on, besides the target's settings. Absent: not known. */
  readonly dependsOn?: Omit<CacheKey, "kind">;
  /** Ids of the operations that this file describes. Absent: all of them, so `--only` never leaves it out. */
  readonly operations?: readonly string[];
}
