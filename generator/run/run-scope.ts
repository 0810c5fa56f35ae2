import type { Config } from "../config/config.ts";
import type { LockFile } from "../sync/lock.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";

/** What a run works on, decided before any document is read. */
export interface RunScope {
  readonly config: Config;
  /** The output's folder as the user knows it. */
  readonly out: string;
  /** The same, absolute. */
  readonly outPath: string;
  readonly lockFile: LockFile;
  readonly specs: readonly SelectedSpec[];
  /** Folders of earlier runs whose specs or targets are gone. */
  readonly abandoned: readonly string[];
}
