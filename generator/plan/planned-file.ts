import type { CacheKey } from "../incremental/cache.ts";

/** A file of the output. */
export interface PlannedFile {
  /** Relative to the target's folder. A POSIX path as `planFileName` spells it. */
  readonly path: string;
  /**
   * Formatted, with one line feed at its end. A function is called only if no earlier run has printed the same text.
   */
  readonly text: string | (() => Promise<string>);
  /** The part of the document that the text depends on, besides the target's settings. Absent: unknown. */
  readonly dependsOn?: Omit<CacheKey, "kind">;
  /** The ids of the operations that this file describes. Absent: all of them, so `--only` always includes it. */
  readonly operations?: readonly string[];
}
