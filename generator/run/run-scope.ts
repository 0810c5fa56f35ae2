import type { Config } from "../config/config.ts";
import type { LockFile } from "../sync/lock.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";

/** The scope of a run, which is known before any document is read. */
export interface RunScope {
  readonly config: Config;
  /** The output's folder as the user named it. */
  readonly out: string;
  /** Its absolute path. */
  readonly outPath: string;
  readonly lockFile: LockFile;
  readonly specs: readonly SelectedSpec[];
  /** Folders of earlier runs whose spec or target no longer exists. */
  readonly abandoned: readonly string[];
}
