import type { SourceReader } from "../document/fetching/source-reader.ts";
import type { AwaitedFiles, OnPrinted } from "../plan/plan-listeners.ts";
import type { Installation } from "../plan/discover-targets.ts";

/** Identifies a build of specloom. */
export interface BuildInfo {
  readonly version: string;
  /** A hash of the program's code, as other code may produce other output. */
  readonly fingerprint: string;
}

/** The environment of a run. */
export interface RunContext {
  /** The working folder. File names are relative to it. */
  readonly cwd: string;
  readonly installation: Installation;
  readonly build: BuildInfo;
  /** The folder for results that are stored between runs. Absent: none is stored. */
  readonly cacheFolder?: string | undefined;
  readonly sources: SourceReader;
  /** Called at the beginning of each step. Returns a function to call with the progress. */
  readonly onStep: (step: string) => OnPrinted;
  readonly awaited?: AwaitedFiles | undefined;
}
